package org.shiju.panel;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents of the contract, made by hand: a region, a year and some figures. */
final class Made {
  static final String RECEIVED = "reconsideration.received";
  private static final ObjectMapper JSON = new ObjectMapper();

  final ObjectNode json = JSON.createObjectNode();
  private final ArrayNode measurements;
  private ObjectNode last = JSON.createObjectNode();

  private Made(String uri, int year) {
    json.put("schema", "1.0");
    json.putObject("source").put("uri", uri).put("sha256", "sha-" + uri);
    json.putNull("duplicate_of");
    json.putObject("metadata").put("title", uri + "的标题").put("report_year", year);
    measurements = json.putArray("measurements");
    json.putArray("checks");
  }

  /** A report of the government of 青禾县 (999901). */
  static Made report(String uri, int year) {
    return new Made(uri, year).issuers("青禾县人民政府").region("青禾县", "999901", "江东省", "临江市");
  }

  Made issuers(String... issuers) {
    ArrayNode list = metadata().putArray("issuers");
    List.of(issuers).forEach(list::add);
    return this;
  }

  Made region(String name, @Nullable String code, String... parents) {
    ObjectNode region = metadata().putObject("region");
    region.put("name", name).put("level", "county").put("code", code);
    List.of(parents).forEach(region.putArray("parents")::add);
    return this;
  }

  ObjectNode metadata() {
    return (ObjectNode) json.get("metadata");
  }

  /** A figure of 收到行政复议申请; its sentence is a made one that holds it. */
  Made received(String surface, String value) {
    return figure(RECEIVED, surface, value, "件", "收到" + surface + "。");
  }

  Made figure(
      @Nullable String indicator, String surface, String value, String unit, String sentence) {
    int start = sentence.indexOf(surface) + 100;
    last = measurements.addObject();
    last.put("id", "m" + measurements.size()).put("start", start);
    last.put("end", start + surface.length()).put("surface", surface);
    last.put("value", new BigDecimal(value)).putNull("value_max").put("unit", unit);
    last.put("kind", unit.equals("%") ? "percent" : "count");
    last.put("bound", "exact").put("status", "actual").putNull("role");
    last.put("subject", "行政复议申请").putNull("predicate").putNull("period").putNull("scope");
    last.putObject("evidence")
        .put("start", 100)
        .put("end", 100 + sentence.length())
        .put("text", sentence);
    last.put("indicator", indicator);
    return this;
  }

  /** Sets a key of the last figure. */
  Made with(String key, @Nullable String value) {
    last.put(key, value);
    return this;
  }

  Made sum(String... operands) {
    return check("sum", operands);
  }

  Made check(String kind, String... operands) {
    ObjectNode check = ((ArrayNode) json.get("checks")).addObject().put("kind", kind);
    List.of(operands).forEach(check.putArray("operands")::add);
    return this;
  }
}
