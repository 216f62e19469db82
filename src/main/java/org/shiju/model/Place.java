package org.shiju.model;

/**
 * Where a stretch of the text stands in the file; it lasts to the next one.
 *
 * @param start offset of its first character in the text, in code units
 * @param location where that is in the file
 */
public record Place(int start, Location location) {}
