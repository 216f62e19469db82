package org.shiju.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.shiju.Shiju;
import org.shiju.rules.Rules;
import org.shiju.write.Program;

/**
 * What a task is told of the rules: which they are and, where they are not those in the jar, where
 * to get them. Executors hold them to it, so that no part of a run is made by another version.
 *
 * @param program version of the program on the driver
 * @param digest of the rules on the driver
 * @param packed the rules; null for those in the jar
 */
record RuleTicket(String program, String digest, @Nullable Broadcast<byte[]> packed)
    implements Serializable {

  /**
   * The rules in the jar, with those of a folder laid over them.
   *
   * @param folder on the driver; null for none
   * @throws org.shiju.rules.RuleException where a rule file has a fault
   */
  static RuleTicket of(JavaSparkContext context, @Nullable Path folder) throws IOException {
    Rules builtIn = Rules.builtIn();
    if (folder == null) {
      return new RuleTicket(Program.version(), builtIn.digest(), null);
    }
    Rules rules = builtIn.with(Rules.fromFolder(folder));
    Shiju.with(rules); // finds the faults before any task runs
    return new RuleTicket(Program.version(), rules.digest(), context.broadcast(rules.packed()));
  }

  /** The rules, on an executor. */
  Rules rules() {
    Rules rules = packed == null ? Rules.builtIn() : Rules.ofPacked(packed.value());
    if (!Program.version().equals(program) || !rules.digest().equals(digest)) {
      throw new IllegalStateException(
          "this executor has shiju "
              + Program.version()
              + " with other rules than the driver's "
              + program
              + ": give all of them one shiju-spark.jar (--jars, spark.executor.extraClassPath)");
    }
    return rules;
  }
}
