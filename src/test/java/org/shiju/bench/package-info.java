/** Benchmarks; {@code src/docs/performance.md} says how to run them. They are no tests. */
@NullMarked
package org.shiju.bench;

import org.jspecify.annotations.NullMarked;
