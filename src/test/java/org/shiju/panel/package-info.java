@NullMarked
package org.shiju.panel;

import org.jspecify.annotations.NullMarked;
