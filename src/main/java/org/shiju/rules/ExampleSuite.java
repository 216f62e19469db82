package org.shiju.rules;

import java.util.List;

/**
 * Runs the examples of some rule files. Each kind of file has its own form of example; a suite
 * knows one of them.
 */
@FunctionalInterface
public interface ExampleSuite {
  /** Every example of the files that this suite knows, in file order. */
  List<ExampleResult> run(Rules rules);
}
