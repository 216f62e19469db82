/** What each quantity measures. */
@NullMarked
package org.shiju.measure;

import org.jspecify.annotations.NullMarked;
