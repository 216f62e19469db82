/**
 * What the report's own figures say of each other (勾稽关系).
 *
 * <p>Four questions, each with its class: what named indicators must satisfy ({@code Identities},
 * {@code Rates}: 受理 + 上年结转 = 审结 + 在审); what the text itself calls parts of a whole ({@code Parts}:
 * 61件(其中…25件、…36件)) or members of a list ({@code Enumerations}: 5个应用专题); how large a change is
 * ({@code Changes}: 从8天压缩至3天,共压缩5天); and what figures side by side say by their names ({@code
 * Neighbours}: 罚款8万元,案均0.4万元). Bounds are intervals: 近40件 meets 38. A mismatch is told only where
 * the text leaves no other reading; silence is no approval.
 *
 * <p>Internal: may change in any version.
 */
@NullMarked
package org.shiju.check;

import org.jspecify.annotations.NullMarked;
