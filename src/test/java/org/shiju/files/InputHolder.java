package org.shiju.files;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.shiju.read.Input;

/** Bytes as an input. */
final class InputHolder {
  private InputHolder() {}

  static InputStream none() {
    return new ByteArrayInputStream(new byte[0]);
  }

  static Input of(String name, byte[] bytes) {
    return new Input(name, null, new Input.Member(bytes, name, null, null, null, null, null));
  }
}
