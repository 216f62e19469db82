package org.shiju.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a request.
 *
 * @param file whose bytes it is; null where it is {@code body}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, String type, byte[] body, @Nullable Path file) {
  static Reply text(int status, String text) {
    return new Reply(status, "text/plain", text.getBytes(StandardCharsets.UTF_8), null);
  }

  static Reply json(JsonNode json) {
    byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
    return new Reply(200, "application/json", body, null);
  }

  static Reply page(Path file) {
    return new Reply(200, "text/html", new byte[0], file);
  }
}
