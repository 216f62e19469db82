package org.shiju.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiju.model.SourceText;

/**
 * A sample whose figures, years and places are left open: 澄海区2019年办结35件 with a mark for the place,
 * for the year and for each of the two digits.
 *
 * <p>Marks are characters for private use: {@link #NAME} to {@link #DIGIT}, and {@link #YEAR} plus
 * the year's distance from 2000.
 *
 * @param kind what place it is of, as {@link MadePlace.Table} names it
 * @param year the year it reports on
 * @param head the lines above the first paragraph, each with its line end
 * @param body the paragraphs, each with the blank lines behind it
 * @param foot the lines below the last one
 */
record Mould(String kind, int year, List<String> head, List<String> body, List<String> foot) {
  private static final char NAME = '\ue000';
  private static final char STEM = '\ue001';
  private static final char ABOVE = '\ue002';
  private static final char STEM_ABOVE = '\ue003';
  private static final char PROVINCE = '\ue004';

  /** A first digit, never 0, and any other; the same full-width. */
  private static final char FIRST = '\ue005';

  private static final char DIGIT = '\ue006';
  private static final char WIDE_FIRST = '\ue007';
  private static final char WIDE_DIGIT = '\ue008';
  private static final char YEAR = '\ue100';

  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![0-9])20([0-3][0-9])(?=年|[-—－–][0-9]|〕)|(?<=[0-9][-—－–])20([0-3][0-9])(?=年|\\))");
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![0-9０-９.．+“:A-Za-z第-])(?!100[%％])[0-9０-９]++([.．][0-9０-９]++)?"
              + "(?=[个项件宗万千亿元人户名家次场份条起台亩平%％部门位余多笔张间处辆倍])");

  /** A paragraph of prose, by its length; what is shorter above it is head. */
  private static final int PROSE = 60;

  /** The place and the year of each sample; the places of its prefecture and province. */
  private static final Map<String, List<String>> OF =
      Map.of(
          "chenghai-2019.txt", List.of("county区", "澄海区", "汕头市", "广东省"),
          "dinghai-2023.txt", List.of("county区", "定海区", "舟山市", "浙江省"),
          "shenwan-2022.txt", List.of("township镇", "神湾镇", "中山市", "广东省"),
          "yongji-2021.txt", List.of("county市", "永济市", "运城市", "山西省"),
          "zhanjiang-2023.txt", List.of("prefecture市", "湛江市", "广东省", "广东省"));

  /** The moulds of the samples, in the order of their names. */
  static List<Mould> all() {
    return Staged.samples().stream().map(Mould::of).toList();
  }

  private static Mould of(SourceText sample) {
    String uri = sample.source().uri();
    String file = uri.substring(uri.lastIndexOf('/') + 1);
    List<String> place = OF.get(file);
    int year = Integer.parseInt(file.replaceAll("\\D", ""));
    List<String> lines = new ArrayList<>();
    for (String line : marked(sample.text(), place).split("(?<=\n)(?=[^\r\n])")) {
      lines.add(line);
    }
    int first = 0;
    while (lines.get(first).length() < PROSE) {
      first++;
    }
    int last = lines.size();
    while (lines.get(last - 1).length() < PROSE) {
      last--;
    }
    return new Mould(
        place.get(0),
        year,
        List.copyOf(lines.subList(0, first)),
        List.copyOf(lines.subList(first, last)),
        List.copyOf(lines.subList(last, lines.size())));
  }

  private static String marked(String text, List<String> place) {
    String marked = YEARS.matcher(text).replaceAll(Mould::year);
    marked = FIGURES.matcher(marked).replaceAll(found -> digits(found.group()));
    return marked
        .replace(place.get(1), NAME + "")
        .replace(stem(place.get(1)), STEM + "")
        .replace(place.get(3), PROVINCE + "")
        .replace(place.get(2), ABOVE + "")
        .replace(stem(place.get(2)), STEM_ABOVE + "");
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - 1);
  }

  private static String year(MatchResult found) {
    String digits = found.group(1) == null ? found.group(2) : found.group(1);
    return String.valueOf((char) (YEAR + Integer.parseInt(digits)));
  }

  private static String digits(String figure) {
    char[] chars = figure.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      boolean wide = chars[i] >= '０';
      if (Character.isDigit(chars[i])) {
        chars[i] = i == 0 ? wide ? WIDE_FIRST : FIRST : wide ? WIDE_DIGIT : DIGIT;
      }
    }
    return Matcher.quoteReplacement(new String(chars));
  }

  /** A paragraph as a document of that place has it, its years moved, its figures drawn. */
  static void fill(String marked, MadePlace place, int shift, Random random, StringBuilder out) {
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case NAME -> out.append(place.name());
        case STEM -> out.append(place.stem());
        case ABOVE -> out.append(place.above());
        case STEM_ABOVE -> out.append(place.stemAbove());
        case PROVINCE -> out.append(place.province());
        case FIRST -> out.append((char) ('1' + random.nextInt(9)));
        case DIGIT -> out.append((char) ('0' + random.nextInt(10)));
        case WIDE_FIRST -> out.append((char) ('１' + random.nextInt(9)));
        case WIDE_DIGIT -> out.append((char) ('０' + random.nextInt(10)));
        default -> out.append(c >= YEAR && c < YEAR + 100 ? "" + (2000 + c - YEAR + shift) : c);
      }
    }
  }
}
