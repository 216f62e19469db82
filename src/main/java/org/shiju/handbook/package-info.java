/**
 * The catalogue as a handbook (指标手册), written from the rules themselves: what each indicator means,
 * in which words reports state it, and where its definition comes from.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.handbook;

import org.jspecify.annotations.NullMarked;
