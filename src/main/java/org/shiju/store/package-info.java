/**
 * Results kept as files: tables for analysis, and reading them back.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.store;

import org.jspecify.annotations.NullMarked;
