/**
 * What several stages need of text: folding, lexicons, sentence ends. The one place besides {@code
 * measure} that uses HanLP (its tries and its table of traditional characters).
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.text;

import org.jspecify.annotations.NullMarked;
