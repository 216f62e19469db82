/**
 * What the catalogue makes of many reports (规则覆盖): which rules they fire, which figures no
 * indicator takes, which figures two indicators claim, and what reports speak of without a figure
 * that the catalogue knows.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.coverage;

import org.jspecify.annotations.NullMarked;
