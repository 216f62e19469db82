package org.shiju.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fast form of rule files: each text once, then the {@link Node} trees written depth first,
 * without the entries named {@code examples}, their texts by number.
 *
 * <p>A node is a type byte (0 text, 1 list, 2 mapping), its line, and the number of its text or its
 * size and members. The same words stand in many rules: read once, they are also hashed once.
 */
final class PackedRules {
  static final String EXAMPLES = "examples";

  private static final byte TEXT = 0;
  private static final byte LIST = 1;
  private static final byte MAP = 2;

  private PackedRules() {}

  static byte[] write(String digest, Map<String, Node> files) throws IOException {
    Map<String, Integer> texts = new LinkedHashMap<>();
    ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(nodes);
    out.writeInt(number(digest, texts));
    out.writeInt(files.size());
    for (Map.Entry<String, Node> entry : files.entrySet()) {
      out.writeInt(number(entry.getKey(), texts));
      write(entry.getValue(), texts, out);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream whole = new DataOutputStream(bytes);
    whole.writeInt(texts.size());
    for (String text : texts.keySet()) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      whole.writeInt(utf8.length);
      whole.write(utf8);
    }
    nodes.writeTo(whole);
    return bytes.toByteArray();
  }

  private static int number(String text, Map<String, Integer> texts) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  private static void write(Node node, Map<String, Integer> texts, DataOutputStream out)
      throws IOException {
    out.writeByte(node.isText() ? TEXT : node.isList() ? LIST : MAP);
    out.writeInt(node.line());
    if (node.isText()) {
      out.writeInt(number(node.text(), texts));
    } else if (node.isList()) {
      out.writeInt(node.items().size());
      for (Node item : node.items()) {
        write(item, texts, out);
      }
    } else {
      Map<String, Node> entries = new LinkedHashMap<>(node.entries());
      entries.remove(EXAMPLES);
      out.writeInt(entries.size());
      for (Map.Entry<String, Node> entry : entries.entrySet()) {
        out.writeInt(number(entry.getKey(), texts));
        write(entry.getValue(), texts, out);
      }
    }
  }

  static Rules read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String[] texts = new String[in.getInt()];
    for (int i = 0; i < texts.length; i++) {
      int length = in.getInt();
      texts[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
    }
    String digest = texts[in.getInt()];
    Map<String, Node> files = new TreeMap<>();
    for (int n = in.getInt(); n > 0; n--) {
      String file = texts[in.getInt()];
      files.put(file, read(file, texts, in));
    }
    return new Rules(files, digest);
  }

  private static Node read(String file, String[] texts, ByteBuffer in) {
    byte type = in.get();
    Place place = Place.packed(file, in.getInt());
    if (type == TEXT) {
      return Node.text(place, texts[in.getInt()]);
    }
    int size = in.getInt();
    if (type == LIST) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(file, texts, in));
      }
      return Node.list(place, items);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      entries.put(texts[in.getInt()], read(file, texts, in));
    }
    return Node.map(place, entries);
  }
}
