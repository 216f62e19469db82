/**
 * The faults of rule files, all of them in one run: what is not of the form that the schemas
 * describe, what stands twice, what no example holds, what can never match, fire or win, and what a
 * stage refuses to load.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.lint;

import org.jspecify.annotations.NullMarked;
