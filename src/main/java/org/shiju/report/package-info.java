/**
 * Results as one page that an analyst opens in a browser: texts with their evidence, figures,
 * checks, charts.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.report;

import org.jspecify.annotations.NullMarked;
