/**
 * What {@code check} holds documents to: their expectations, the schema of the output, and the laws
 * that every report keeps.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.verify;

import org.jspecify.annotations.NullMarked;
