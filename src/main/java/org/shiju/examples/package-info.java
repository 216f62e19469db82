/**
 * Holds every rule file to its own examples, through the same stages that read reports.
 *
 * <p>Examples whose meaning is one stage's own secret (a line of furniture, a marker of a heading)
 * are run beside that stage, in {@code clean} and {@code outline}.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.examples;

import org.jspecify.annotations.NullMarked;
