package org.shiju.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.shiju.Shiju;
import org.shiju.bench.PeerLoop.Found;
import org.shiju.bench.PeerLoop.Work;
import org.shiju.clean.Cleaner;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.quantity.QuantityReader;
import org.shiju.read.DocumentReader;
import org.shiju.rules.Rules;
import org.shiju.text.Fold;
import org.shiju.write.Format;
import org.shiju.write.Layout;
import org.shiju.write.Rendering;
import org.shiju.write.Selection;
import org.shiju.write.Table;

/**
 * Those of the peers that run on Shiju's own class path: {@code Peers shiju|quantities|hanlp|read
 * LIST}. Shiju goes from the file to JSON Lines; {@code quantities} is the part of it that other
 * number readers have too; HanLP cuts the whole text; {@code read} is what no program can save.
 */
public final class Peers {
  private Peers() {}

  public static void main(String[] args) throws Exception {
    Work work =
        switch (args[0]) {
          case "shiju" -> shiju();
          case "quantities" -> quantities();
          case "hanlp" -> Peers::hanlp;
          case "read" -> Peers::scanned;
          default -> throw new IllegalArgumentException("no such peer: " + args[0]);
        };
    PeerLoop.run(args[0], Path.of(args[1]), work);
  }

  private static Work shiju() {
    Rules rules = Rules.builtIn();
    Shiju shiju = Shiju.with(rules);
    DocumentReader reader = new DocumentReader(rules);
    Rendering rendering =
        new Rendering(
            new Layout(Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.of()),
            true);
    OutputStream out = OutputStream.nullOutputStream();
    return file -> {
      Report report = shiju.read(reader.read(file));
      out.write(rendering.piece(report));
      long mapped = report.measurements().stream().filter(m -> m.indicator() != null).count();
      return new Found(report.source().text().length(), report.measurements().size(), mapped);
    };
  }

  private static Work quantities() {
    Rules rules = Rules.builtIn();
    Cleaner cleaner = new Cleaner(rules);
    QuantityReader quantities = new QuantityReader(rules);
    DocumentReader reader = new DocumentReader(rules);
    return file -> {
      SourceText source = reader.read(file);
      Page page = Fold.page(source.text());
      int found = quantities.read(page, cleaner.mark(page), Set.of()).quantities().size();
      return new Found(source.text().length(), found, 0);
    };
  }

  private static Found hanlp(Path file) throws IOException {
    String text = PeerLoop.text(file);
    return new Found(text.length(), StandardTokenizer.segment(text).size(), 0);
  }

  private static Found scanned(Path file) throws IOException {
    String text = PeerLoop.text(file);
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return new Found(text.length(), digits, 0);
  }
}
