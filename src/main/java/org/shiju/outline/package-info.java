/** Headings, section tree, roles, themes, and metadata. */
@NullMarked
package org.shiju.outline;

import org.jspecify.annotations.NullMarked;
