package org.shiju.bench;

import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shiju.Shiju;
import org.shiju.bench.PeerLoop.Found;
import org.shiju.bench.PeerLoop.Handfuls;
import org.shiju.clean.Cleaner;
import org.shiju.model.Furniture;
import org.shiju.model.Page;
import org.shiju.model.Report;
import org.shiju.model.SourceText;
import org.shiju.quantity.QuantityReader;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
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
 * number readers have too; HanLP cuts the whole text; {@code read} is what no program can save. The
 * first two take eight documents at a time, as a batch does.
 */
public final class Peers {
  private Peers() {}

  /** As many documents as a batch reads together. */
  private static final int TOGETHER = 8;

  public static void main(String[] args) throws Exception {
    Path list = Path.of(args[1]);
    switch (args[0]) {
      case "shiju" -> PeerLoop.runByHandful("shiju", list, TOGETHER, shiju());
      case "quantities" -> PeerLoop.runByHandful("quantities", list, TOGETHER, quantities());
      case "hanlp" -> PeerLoop.run("hanlp", list, Peers::hanlp);
      case "read" -> PeerLoop.run("read", list, Peers::scanned);
      default -> throw new IllegalArgumentException("no such peer: " + args[0]);
    }
  }

  private static Handfuls shiju() {
    Rules rules = Rules.builtIn();
    Shiju shiju = Shiju.with(rules);
    DocumentReader reader = new DocumentReader(rules);
    Rendering rendering =
        new Rendering(
            new Layout(Format.JSONL, Table.MEASUREMENTS, false, false, Selection.ALL, List.of()),
            true);
    OutputStream out = OutputStream.nullOutputStream();
    return files -> {
      Found found = new Found(0, 0, 0);
      for (Report report : shiju.read(read(files, reader), stage -> {})) {
        out.write(rendering.bytes(report));
        long mapped = report.measurements().stream().filter(m -> m.indicator() != null).count();
        found =
            found.and(
                new Found(report.source().text().length(), report.measurements().size(), mapped));
      }
      return found;
    };
  }

  private static Handfuls quantities() {
    Rules rules = Rules.builtIn();
    Cleaner cleaner = new Cleaner(rules);
    QuantityReader quantities = new QuantityReader(rules);
    DocumentReader reader = new DocumentReader(rules);
    return files -> {
      List<Page> pages = new ArrayList<>(TOGETHER);
      for (SourceText source : read(files, reader)) {
        pages.add(Fold.page(source.text()));
      }
      List<List<Furniture>> furniture = new ArrayList<>(TOGETHER);
      for (Page page : pages) {
        furniture.add(cleaner.mark(page));
      }
      Found found = new Found(0, 0, 0);
      for (int i = 0; i < pages.size(); i++) {
        Page page = pages.get(i);
        int here = quantities.read(page, furniture.get(i), Set.of()).quantities().size();
        found = found.and(new Found(page.length(), here, 0));
      }
      return found;
    };
  }

  private static List<SourceText> read(List<Path> files, DocumentReader reader)
      throws UnreadableException {
    List<SourceText> sources = new ArrayList<>(TOGETHER);
    for (Path file : files) {
      sources.add(reader.read(file));
    }
    return sources;
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
