/**
 * Documents from bytes: charset, decoding, and which inputs there are. Bytes never pass through
 * Tika to become plain text.
 *
 * <p>API: {@link org.shiju.read.DocumentReader} and {@link org.shiju.read.UnreadableException}; the
 * rest is internal and may change in any version.
 */
@NullMarked
package org.shiju.read;

import org.jspecify.annotations.NullMarked;
