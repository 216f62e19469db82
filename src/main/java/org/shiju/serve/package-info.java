/**
 * The page of results from a local port (本机网页服务): it follows results while they grow, and takes
 * what a person says of each figure as gold.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.serve;

import org.jspecify.annotations.NullMarked;
