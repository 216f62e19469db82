package org.shiju.read;

/**
 * What one document may cost in the process that reads it.
 *
 * @param seconds time
 * @param heapMb memory of the process, in megabytes
 * @param characters text that comes of it; more than any report has
 */
public record Limits(int seconds, int heapMb, int characters) {
  public static final Limits USUAL = new Limits(60, 384, 20_000_000);
}
