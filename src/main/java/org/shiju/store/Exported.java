package org.shiju.store;

/**
 * What an export wrote.
 *
 * @param documents how many documents it read
 * @param rows how many rows of figures, sections, checks … it wrote, all tables together
 * @param cut how many cells could not hold all of a value: in a workbook texts that end in …, in a
 *     database numbers rounded to 15 decimals or, from 10^23 on, left out
 */
public record Exported(long documents, long rows, long cut) {}
