/**
 * Documents from bytes: charset, decoding, and which inputs there are. Bytes never pass through
 * Tika to become plain text.
 */
@NullMarked
package org.shiju.read;

import org.jspecify.annotations.NullMarked;
