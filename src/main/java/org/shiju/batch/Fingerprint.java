package org.shiju.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.shiju.model.Numeral;
import org.shiju.model.Page;
import org.shiju.model.Region;
import org.shiju.model.Report;
import org.shiju.model.Section;
import org.shiju.model.SectionRole;
import org.shiju.model.Verdict;
import org.shiju.text.Fold;

/**
 * What a report is recognized by when it comes again: by its bytes, by its text, or nearly.
 *
 * <p>Its text is the title and all that is neither furniture nor stands around the title (date,
 * source, number), without blanks and folded: 收到 １２ 件， and 收到12件, are one. So a report on the site
 * of a county and its mirror on the site of the prefecture have one text, whatever navigation and
 * date line stand around it.
 *
 * @param bytes SHA-256 of the file, lower-case hex
 * @param text SHA-256 of the text in UTF-8, lower-case hex
 * @param length of the text in UTF-16 units
 * @param about a hash of report year and region, 2023 and 定海区: a report of another year or place is
 *     another report, however much it resembles this one
 * @param quantities how many quantities the text holds
 * @param words {@link SimHash} of all stretches of four characters of the text
 * @param figures the same of the quantities as printed, so that two reports written from one
 *     template, 办结35件 and 办结61件, are told apart
 */
public record Fingerprint(
    String bytes, String text, int length, int about, int quantities, long words, long figures) {
  private static final Set<SectionRole> AROUND =
      EnumSet.of(SectionRole.FURNITURE, SectionRole.TITLE);

  /** The fingerprint of a report. */
  public static Fingerprint of(Report report) {
    String folded = Fold.page(report.source().text()).folded();
    List<Section> around = report.parts(AROUND);
    String text = text(report, folded, around);
    SimHash figures = figures(report, folded, around);
    return new Fingerprint(
        report.source().source().sha256(),
        sha256(text),
        text.length(),
        about(report),
        figures.votes(),
        SimHash.ofText(text),
        figures.value());
  }

  private static String text(Report report, String folded, List<Section> around) {
    StringBuilder text = new StringBuilder(folded.length());
    String title = report.metadata().title();
    addWithoutBlanks(title == null ? "" : Fold.page(title).folded(), text);
    int at = 0;
    for (Section section : around) {
      addWithoutBlanks(folded.substring(at, section.span().start()), text);
      at = section.span().end();
    }
    addWithoutBlanks(folded.substring(at), text);
    return text.toString();
  }

  private static void addWithoutBlanks(String piece, StringBuilder text) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (!Page.isBlank(c)) {
        text.append(c);
      }
    }
  }

  private static int about(Report report) {
    Region region = report.metadata().region();
    String place = region == null ? "" : region.name() + " " + region.code();
    byte[] about = (report.metadata().reportYear() + " " + place).getBytes(StandardCharsets.UTF_8);
    return MurmurHash3.hash32x86(about);
  }

  private static SimHash figures(Report report, String folded, List<Section> around) {
    SimHash figures = new SimHash();
    int next = 0;
    for (Numeral numeral : report.numerals()) {
      int start = numeral.span().start();
      while (next < around.size() && around.get(next).span().end() <= start) {
        next++;
      }
      boolean inside = next == around.size() || start < around.get(next).span().start();
      if (inside && numeral.verdict() == Verdict.QUANTITY) {
        StringBuilder surface = new StringBuilder();
        addWithoutBlanks(numeral.span().of(folded), surface);
        figures.add(surface.toString());
      }
    }
    return figures;
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** On one line, for {@link #parse}: the fields in their order, a blank between them. */
  String line() {
    return String.join(
        " ",
        bytes,
        text,
        Integer.toString(length),
        Integer.toHexString(about),
        Integer.toString(quantities),
        Long.toHexString(words),
        Long.toHexString(figures));
  }

  /**
   * What {@link #line} wrote.
   *
   * @throws IllegalArgumentException where it is no such line
   */
  static Fingerprint parse(String line) {
    String[] fields = line.split(" ", -1);
    if (fields.length != 7 || fields[0].length() != 64 || fields[1].length() != 64) {
      throw new IllegalArgumentException("no fingerprint: " + line);
    }
    return new Fingerprint(
        fields[0],
        fields[1],
        Integer.parseInt(fields[2]),
        Integer.parseUnsignedInt(fields[3], 16),
        Integer.parseInt(fields[4]),
        Long.parseUnsignedLong(fields[5], 16),
        Long.parseUnsignedLong(fields[6], 16));
  }
}
