/** Whole documents held against what a reader annotated in them. */
@NullMarked
package org.shiju.reports;

import org.jspecify.annotations.NullMarked;
