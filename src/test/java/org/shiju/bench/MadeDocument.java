package org.shiju.bench;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A document of a made corpus: a report of 遂溪县 for 2017, the figures drawn, paragraphs left out or
 * taken from other samples.
 *
 * @param path where it lies in the corpus, {@code 000/000017.txt}
 */
record MadeDocument(String path, byte[] bytes) {
  private static final List<Mould> MOULDS = Mould.all();
  private static final List<String> PARAGRAPHS =
      MOULDS.stream().flatMap(m -> m.body().stream()).filter(p -> p.length() > 60).toList();
  private static final MadePlace.Table PLACES = new MadePlace.Table();
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 10;
  private static final int LONG = 20;

  /**
   * Document {@code number} of the corpus of a seed: the same however many documents are made.
   *
   * @param web whether one in five is a page
   */
  static MadeDocument of(long seed, int number, boolean web) {
    Random random = new Random(mixed(seed + 0x9e3779b97f4a7c15L * (number + 1)));
    Mould mould = MOULDS.get(random.nextInt(MOULDS.size()));
    MadePlace place = PLACES.any(mould.kind(), random);
    int shift = FIRST_YEAR + random.nextInt(YEARS) - mould.year();
    Charset charset = random.nextInt(10) == 0 ? GB18030 : StandardCharsets.UTF_8;
    boolean page = random.nextInt(5) == 0 && web;
    double factor = random.nextInt(500) == 0 ? LONG : Math.exp(random.nextDouble() * 2.3 - 1.2);
    StringBuilder text = new StringBuilder();
    mould.head().forEach(line -> Mould.fill(line, place, shift, random, text));
    int body = text.length();
    for (String paragraph : paragraphs(mould, factor, random)) {
      Mould.fill(paragraph, place, shift, random, text);
    }
    int foot = text.length();
    mould.foot().forEach(line -> Mould.fill(line, place, shift, random, text));
    String title = place.name() + (mould.year() + shift) + "年法治政府建设年度报告";
    String whole = page ? page(title, text.substring(body, foot), charset) : text.toString();
    return new MadeDocument(path(number, page), whole.getBytes(charset));
  }

  private static String path(int number, boolean page) {
    return String.format("%03d/%06d%s", number / 1000, number, page ? ".html" : ".txt");
  }

  /** Spreads neighbouring seeds over all bits (the last step of MurmurHash3). */
  private static long mixed(long seed) {
    long mixed = (seed ^ seed >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }

  /** The body made shorter by leaving paragraphs out, or longer by those of all samples. */
  private static List<String> paragraphs(Mould mould, double factor, Random random) {
    List<String> kept = new ArrayList<>();
    long length = 0;
    for (String paragraph : mould.body()) {
      length += paragraph.length();
      if (factor >= 1 || paragraph.length() < 30 || random.nextDouble() < factor) {
        kept.add(paragraph);
      }
    }
    if (factor < 1) {
      return kept;
    }
    return mixed(kept, more((long) (length * (factor - 1)), random), random);
  }

  private static List<String> more(long length, Random random) {
    List<String> more = new ArrayList<>();
    long left = length;
    while (left > 0) {
      String paragraph = PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size()));
      more.add(paragraph.endsWith("\n") ? paragraph : paragraph + "\n");
      left -= paragraph.length();
    }
    return more;
  }

  /** One list out of two, each in its order. */
  private static List<String> mixed(List<String> body, List<String> more, Random random) {
    List<String> mixed = new ArrayList<>();
    int taken = 0;
    for (int i = 0; i < body.size(); i++) {
      mixed.add(body.get(i));
      int until = i + 1 == body.size() ? more.size() : (i + 1) * more.size() / body.size();
      int to = Math.max(taken, Math.min(more.size(), until + random.nextInt(3) - 1));
      mixed.addAll(more.subList(taken, i + 1 == body.size() ? more.size() : to));
      taken = to;
    }
    return mixed;
  }

  /** A plain page of a site: navigation, heading, date line, paragraphs, footer. */
  private static String page(String title, String body, Charset charset) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"");
    page.append(charset.name()).append("\">\n<title>").append(title).append("</title>\n</head>\n");
    page.append("<body>\n<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zwgk\">政务公开</a>");
    page.append(" <a href=\"/hdjl\">互动交流</a></div>\n<div class=\"article\">\n<h1>");
    page.append(title).append("</h1>\n<div class=\"content\">\n");
    body.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    page.append("</div>\n</div>\n<div class=\"footer\"><p>版权所有 <a href=\"/map\">网站地图</a>");
    return page.append(" <a href=\"/contact\">联系我们</a></p></div>\n</body>\n</html>\n").toString();
  }
}
