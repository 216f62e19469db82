/**
 * The values that pass between the stages: records and enums of the output contract.
 *
 * <p>Offsets inside the program count UTF-16 code units of the document's text; {@code write} turns
 * them into Unicode code points. Every span quotes the text it belongs to.
 *
 * <p>API: all but {@link org.shiju.model.Page}, {@link org.shiju.model.Outline}, {@link
 * org.shiju.model.Origin}, {@link org.shiju.model.Period}, {@link org.shiju.model.TableRow} and
 * what {@link org.shiju.model.Measurement#links} tells; and of records neither constructors nor
 * methods that give a changed copy.
 */
@NullMarked
package org.shiju.model;

import org.jspecify.annotations.NullMarked;
