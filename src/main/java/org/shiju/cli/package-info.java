/** Commands, options, exit codes. The only package that prints. */
@NullMarked
package org.shiju.cli;

import org.jspecify.annotations.NullMarked;
