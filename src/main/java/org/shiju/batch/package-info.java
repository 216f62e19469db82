/** Many documents: workers, order, error records. */
@NullMarked
package org.shiju.batch;

import org.jspecify.annotations.NullMarked;
