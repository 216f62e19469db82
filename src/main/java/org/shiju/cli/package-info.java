/**
 * Commands, options, exit codes. The only package that prints.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.cli;

import org.jspecify.annotations.NullMarked;
