/**
 * Numerals, then quantities with value, unit, kind and bound; and why a numeral is none.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.quantity;

import org.jspecify.annotations.NullMarked;
