/**
 * Many reports side by side: region by year by indicator, and what they say of each other.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.panel;

import org.jspecify.annotations.NullMarked;
