package org.shiju.clean;

/** Where on the page a line stands: above the report, in it, below it. */
enum Zone {
  HEAD,
  BODY,
  TAIL
}
