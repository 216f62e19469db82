package org.shiju.spark;

import java.io.FileDescriptor;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;
import org.shiju.rules.RuleException;
import org.shiju.write.Table;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * {@code spark-submit --class org.shiju.spark.ExtractJob shiju-spark.jar INPUT... -o OUT}: {@code
 * shiju extract} on a cluster.
 *
 * <p>Ends with 0 when all is written (documents that could not be read are a table of their own),
 * with 2 on wrong use, before any work.
 */
public final class ExtractJob {
  private static final int DONE = 0;
  private static final int MISUSE = 2;

  private ExtractJob() {}

  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(args, err);
    if (code != DONE) {
      System.exit(code); // where a cluster manager runs the driver, 0 is said by returning
    }
  }

  /** Runs one command line; the exit code. */
  static int run(String[] args, PrintStream err) {
    JobOptions options = new JobOptions();
    CommandLine line = new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true);
    try {
      if (CommandLine.printHelpIfRequested(line.parseArgs(args))) {
        return DONE;
      }
      demandSense(options);
      SparkSession spark = SparkSession.builder().getOrCreate();
      try {
        err.println("shiju-spark: " + new Work(spark, options).run());
      } finally {
        spark.stop();
      }
      return DONE;
    } catch (ParameterException | UsageFault e) {
      err.println("shiju-spark: " + e.getMessage());
      err.println("Try 'shiju-spark --help'.");
    } catch (RuleException e) {
      err.println("shiju-spark: " + e.place() + ": " + e.what() + "; " + e.remedy());
    } catch (FileNotFoundException e) {
      err.println("shiju-spark: '" + e.getMessage() + "' does not exist; check the path");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return MISUSE;
  }

  /** Refuses an option that would do nothing. */
  private static void demandUse(boolean idle, String option, String use) {
    if (idle) {
      throw new UsageFault(option + " is for " + use + "; leave it out");
    }
  }

  private static void demandSense(JobOptions options) {
    if (options.all().length == 0) {
      throw new UsageFault("nothing to read; name files or folders");
    }
    if (options.output.isEmpty()) {
      throw new UsageFault("nowhere to write; give a folder with -o");
    }
    Work.demandKnown("--from", options.from, Work.SOURCES);
    Work.demandKnown("--format", options.format, Work.FORMS);
    boolean csv = options.format.equals("csv");
    demandUse(options.table != Table.MEASUREMENTS && !csv, "--table", "-f csv");
    demandUse(options.includeText && csv, "--include-text", "-f jsonl or parquet");
    demandUse(
        options.fingerprints
            && (!options.format.equals("parquet") || options.from.equals("results")),
        "--fingerprints",
        "-f parquet, from documents");
    if (options.rules != null && !Files.isDirectory(options.rules)) {
      throw new UsageFault("'" + options.rules + "' is no folder of rules; check the path");
    }
  }
}
