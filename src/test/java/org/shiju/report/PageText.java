package org.shiju.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A page taken apart as a browser would.
 *
 * @param frame all but the data
 * @param blocks the data, unpacked, by their names
 */
public record PageText(String frame, Map<String, JsonNode> blocks) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<script type=\"text/plain\" id=\"([a-z0-9-]+)\">([A-Za-z0-9+/=]*)</script>\n");

  /** Takes a page apart. */
  public static PageText of(String page) throws IOException {
    Map<String, JsonNode> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(page);
    while (block.find()) {
      byte[] packed = Base64.getDecoder().decode(block.group(2));
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
        blocks.put(block.group(1), new ObjectMapper().readTree(in));
      }
    }
    return new PageText(block.replaceAll(""), blocks);
  }

  /** A block that must be there. */
  public JsonNode block(String name) {
    JsonNode block = blocks.get(name);
    if (block == null) {
      throw new AssertionError("the page has no block " + name);
    }
    return block;
  }
}
