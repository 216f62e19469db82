package org.shiju.read;

/** What the bytes of a file are, whatever its name says. */
enum FileType {
  TEXT("text/plain"),
  /** What {@code convert} wrote. */
  MARKDOWN("text/markdown"),
  HTML("text/html"),
  PDF("application/pdf"),
  /** A Word document since 2007. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** A Word document before that; also what WPS writes as .wps or .doc. */
  DOC("application/msword"),
  RTF("application/rtf"),
  ZIP("application/zip"),
  TAR("application/x-tar"),
  GZIP("application/gzip"),
  WARC("application/warc"),
  /** A picture, a sheet, an archive of another kind: nothing that text is read from. */
  OTHER("application/octet-stream");

  private final String mediaType;

  FileType(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it holds documents rather than being one. */
  boolean isContainer() {
    return this == ZIP || this == TAR || this == GZIP || this == WARC;
  }
}
