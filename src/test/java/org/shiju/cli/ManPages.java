package org.shiju.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages of all commands as AsciiDoc: {@code ManPages FOLDER} writes en and zh. */
final class ManPages {
  private static final Map<String, String> HEADINGS =
      Map.of(
          "Name", "名称",
          "Synopsis", "用法",
          "Description", "说明",
          "Options", "选项",
          "Arguments", "参数",
          "Commands", "命令",
          "Examples", "示例");

  private ManPages() {}

  public static void main(String[] args) throws IOException {
    for (String language : List.of("en", "zh")) {
      write(language, Path.of(args[0], language));
    }
  }

  static void write(String language, Path folder) throws IOException {
    Main.Streams streams =
        new Main.Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of("SHIJU_LANG", language),
            false,
            false);
    CommandLine top = new CommandTree(new Console(streams)).line();
    List<CommandSpec> specs = new ArrayList<>();
    collect(top, specs);
    Files.createDirectories(folder);
    int code =
        ManPageGenerator.generateManPage(
            folder.toFile(), null, new boolean[0], false, specs.toArray(new CommandSpec[0]));
    if (code != 0) {
      throw new IOException("no manual pages: " + code);
    }
    for (CommandSpec spec : specs) {
      Path page = folder.resolve(spec.qualifiedName("-") + ".adoc");
      Files.writeString(page, mended(Files.readString(page), language));
    }
  }

  /** Examples stand as they are typed, and headings are in the language of the page. */
  private static String mended(String page, String language) {
    int footer = page.indexOf("== Footer\n\n[%hardbreaks]\n");
    String mended = page;
    if (footer >= 0) {
      int examples = page.indexOf('\n', page.indexOf("]\n", footer) + 2);
      int end = page.indexOf("\n\n// end", examples);
      mended =
          page.substring(0, footer)
              + "== Examples\n\n....\n"
              + page.substring(examples + 1, end)
              + "\n...."
              + page.substring(end);
    }
    if (language.equals("zh")) {
      for (Map.Entry<String, String> heading : HEADINGS.entrySet()) {
        mended =
            mended.replace("\n== " + heading.getKey() + "\n", "\n== " + heading.getValue() + "\n");
      }
    }
    return mended;
  }

  private static void collect(CommandLine line, List<CommandSpec> specs) {
    specs.add(line.getCommandSpec());
    line.getSubcommands().values().forEach(below -> collect(below, specs));
  }
}
