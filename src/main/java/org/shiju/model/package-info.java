/**
 * The values that pass between the stages: records and enums of the output contract.
 *
 * <p>Offsets inside the program count UTF-16 code units of the document's text; {@code write} turns
 * them into Unicode code points. Every span quotes the text it belongs to.
 */
@NullMarked
package org.shiju.model;

import org.jspecify.annotations.NullMarked;
