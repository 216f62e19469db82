/**
 * Which lines of a page are furniture, each with the rule that says so. Marks, never cuts.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.clean;

import org.jspecify.annotations.NullMarked;
