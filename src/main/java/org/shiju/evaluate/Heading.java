package org.shiju.evaluate;

/**
 * A heading: 一、2023年主要工作.
 *
 * @param start where its marker stands
 * @param level 1 for 一、
 */
record Heading(int start, int level) {}
