/** What the report's own figures say of each other. */
@NullMarked
package org.shiju.check;

import org.jspecify.annotations.NullMarked;
