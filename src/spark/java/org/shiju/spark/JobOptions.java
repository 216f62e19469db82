package org.shiju.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shiju.write.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line of {@link ExtractJob}; the words of {@code shiju extract} where it has them. */
@Command(
    name = "shiju-spark",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = "Reads documents on a cluster and writes their figures.")
final class JobOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = "Files, folders, globs, in any store that Hadoop knows: hdfs:///reports.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "INPUT",
      description = "The same, for those who like to name it; may be repeated.")
  List<String> named = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description =
          "What INPUT is: files (default; archives too), jsonl or parquet (a document a row: id, and"
              + " text or bytes), text (a document a line, its name before a tab), results (of"
              + " extract -f jsonl, to be merged).")
  String from = "files";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "A folder that is not there yet.")
  String output = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      description = "jsonl (default), parquet (by report_year and region_level), csv.")
  String format = "jsonl";

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "What a row of csv is: measurements (default), sections, checks, documents.")
  Table table = Table.MEASUREMENTS;

  @Option(names = "--include-text", description = "Carry the whole text of each document.")
  boolean includeText;

  @Option(
      names = "--fingerprints",
      description = "parquet: a column by which duplicates are found.")
  boolean fingerprints;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder of rules on the driver, laid over those in the jar.")
  @Nullable Path rules;

  @Option(names = "--overwrite", description = "Put OUT in the place of what is there.")
  boolean overwrite;

  /** All inputs. */
  String[] all() {
    List<String> all = new ArrayList<>(inputs);
    all.addAll(named);
    return all.toArray(String[]::new);
  }
}
