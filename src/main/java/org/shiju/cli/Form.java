package org.shiju.cli;

/** The forms in which a command tells what it found: for people, or for programs. */
enum Form {
  TEXT,
  JSON
}
