package org.shiju.rules;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fast form of rule files: the {@link Node} tree written depth first, without the entries named
 * {@code examples}.
 *
 * <p>A node is a type byte (0 text, 1 list, 2 mapping), its line, and its text or its size and
 * members.
 */
final class PackedRules {
  static final String EXAMPLES = "examples";

  private PackedRules() {}

  static void write(Node node, DataOutputStream out) throws IOException {
    if (node.isText()) {
      out.writeByte(0);
      out.writeInt(node.line());
      out.writeUTF(node.text());
    } else if (node.isList()) {
      out.writeByte(1);
      out.writeInt(node.line());
      out.writeInt(node.items().size());
      for (Node item : node.items()) {
        write(item, out);
      }
    } else {
      Map<String, Node> entries = new LinkedHashMap<>(node.entries());
      entries.remove(EXAMPLES);
      out.writeByte(2);
      out.writeInt(node.line());
      out.writeInt(entries.size());
      for (Map.Entry<String, Node> entry : entries.entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue(), out);
      }
    }
  }

  static Node read(String file, DataInputStream in) throws IOException {
    int type = in.readByte();
    int line = in.readInt();
    if (type == 0) {
      return Node.text(file, line, in.readUTF());
    }
    int size = in.readInt();
    if (type == 1) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(file, in));
      }
      return Node.list(file, line, items);
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      entries.put(in.readUTF(), read(file, in));
    }
    return Node.map(file, line, entries);
  }
}
