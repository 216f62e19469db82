/** Cases of what the linker is built of. */
@NullMarked
package org.shiju.measure;

import org.jspecify.annotations.NullMarked;
