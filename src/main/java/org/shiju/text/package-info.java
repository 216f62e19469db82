/**
 * What several stages need of text: folding, lexicons, sentence ends. The one place besides {@code
 * measure} that uses HanLP (its tries and its table of traditional characters).
 */
@NullMarked
package org.shiju.text;

import org.jspecify.annotations.NullMarked;
