/** The results of {@code extract}, read back one document at a time. */
@NullMarked
package org.shiju.store;

import org.jspecify.annotations.NullMarked;
