package org.shiju.evaluate;

/** The name of a document without folders and ending: dinghai-2023 of corpus/dinghai-2023.txt. */
final class Stems {
  private Stems() {}

  /** The stem of the last part of a path; dots that a name begins with open no ending. */
  static String of(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 || name.substring(0, dot).chars().allMatch(c -> c == '.')
        ? name
        : name.substring(0, dot);
  }
}
