/** Results kept as files: tables for analysis, and reading them back. */
@NullMarked
package org.shiju.store;

import org.jspecify.annotations.NullMarked;
