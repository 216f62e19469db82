package org.shiju.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.indicator.Catalogue;
import org.shiju.indicator.Indicator;
import org.shiju.rules.Rules;
import org.shiju.store.Duck;
import org.shiju.store.DuckExport;
import org.shiju.store.Exported;
import org.shiju.store.XlsxExport;
import org.shiju.write.Format;
import org.shiju.write.Table;

/** Makes a workbook, a Parquet file or a database of the lines that a run has written. */
record Tables(Console console, RunOption run, Rules rules, Table table) {

  /**
   * How the file of a form is made; null for forms that are written as they go.
   *
   * @throws UsageFault where the add-on for it is missing
   */
  Target.@Nullable Export export(Format format, @Nullable Path out) {
    if (out == null || !format.isMadeOfLines()) {
      return null;
    }
    if (format != Format.XLSX && !Duck.isAvailable()) {
      throw new UsageFault("addon.duckdb", format.label());
    }
    return (lines, made) -> say(made(format, lines, made));
  }

  private Exported made(Format format, Path lines, Path out) throws IOException {
    if (format == Format.XLSX) {
      return XlsxExport.write(lines, out);
    }
    List<Indicator> catalogue = new Catalogue(rules).indicators();
    return format == Format.PARQUET
        ? DuckExport.parquet(lines, table.label(), out)
        : DuckExport.database(lines, run.errorFile(), catalogue, out, run.threads);
  }

  private void say(Exported exported) {
    if (exported.cut() > 0) {
      console.say("tables.cut", exported.cut());
    }
  }
}
