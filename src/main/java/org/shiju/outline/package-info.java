/**
 * Headings, section tree, roles, themes, and metadata.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.outline;

import org.jspecify.annotations.NullMarked;
