package org.shiju.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shiju.model.Bound;
import org.shiju.model.ChangeRole;
import org.shiju.model.Kind;
import org.shiju.model.Measurement;
import org.shiju.model.Status;
import org.shiju.text.Fold;

/**
 * A text with its figures in brackets, as {@code checks.yaml} writes its examples: {@code
 * 受理[9件|reconsideration.accepted|v=受理]}. The head of that file lists the options.
 */
public final class Marked {
  private static final Pattern FIGURE = Pattern.compile("\\[([^\\]|]*)((?:\\|[^\\]|]*)*)\\]");
  private static final Pattern AMOUNT =
      Pattern.compile("([0-9.]+)([万亿]?)([余多]?)(.*)", Pattern.DOTALL);
  private static final Map<String, Integer> HAN =
      Map.of("三大", 3, "四大", 4, "五大", 5, "三个", 3, "四个", 4, "五个", 5);

  private final String text;
  private final List<Measurement> figures;

  private Marked(String text, List<Measurement> figures) {
    this.text = text;
    this.figures = figures;
  }

  /**
   * Reads a marked text.
   *
   * @throws IllegalArgumentException where a bracket holds no figure or an unknown option
   */
  public static Marked parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Draft> drafts = new ArrayList<>();
    Matcher figure = FIGURE.matcher(marked.replace("\\n", "\n"));
    while (figure.find()) {
      figure.appendReplacement(text, "");
      Draft draft = new Draft();
      draft.start = text.length();
      draft.surface = figure.group(1);
      amount(draft);
      for (String option : figure.group(2).split("\\|")) {
        option(draft, option);
      }
      text.append(draft.surface);
      drafts.add(draft);
    }
    figure.appendTail(text);
    return new Marked(text.toString(), Draft.link(text.toString(), drafts));
  }

  /** The text without the brackets. */
  public String text() {
    return text;
  }

  /** The figures as the linker would hand them over. */
  public List<Measurement> figures() {
    return figures;
  }

  private static void amount(Draft draft) {
    Integer han = HAN.get(draft.surface);
    if (han != null) {
      draft.value = BigDecimal.valueOf(han);
      draft.unit = draft.surface.substring(1);
      return;
    }
    Matcher amount = AMOUNT.matcher(Fold.page(draft.surface).folded());
    if (!amount.matches()) {
      throw new IllegalArgumentException("no amount: " + draft.surface);
    }
    int power = amount.group(2).equals("万") ? 4 : amount.group(2).equals("亿") ? 8 : 0;
    draft.value = new BigDecimal(amount.group(1)).scaleByPowerOfTen(power);
    draft.unit = amount.group(4);
    draft.bound = amount.group(3).isEmpty() ? Bound.EXACT : Bound.MORE_THAN;
    draft.kind =
        switch (draft.unit) {
          case "%" -> Kind.PERCENT;
          case "个百分点" -> Kind.PERCENTAGE_POINT;
          case "倍" -> Kind.RATIO;
          case "元" -> Kind.MONEY;
          case "亩", "平方米" -> Kind.AREA;
          case "个工作日", "天", "小时" -> Kind.DURATION;
          default -> Kind.COUNT;
        };
  }

  private static void option(Draft draft, String option) {
    String value = option.substring(option.indexOf('=') + 1);
    switch (option.contains("=") ? option.substring(0, option.indexOf('=')) : option) {
      case "" -> {}
      case "v" -> draft.predicate = value;
      case "s" -> draft.subject = value;
      case "scope" -> draft.scope = value;
      case "period" -> draft.period = value;
      case "bound" -> draft.bound = Bound.valueOf(value.toUpperCase(Locale.ROOT));
      case "role" -> draft.role = ChangeRole.valueOf(value.toUpperCase(Locale.ROOT));
      case "target" -> draft.status = Status.TARGET;
      case "of" -> draft.of = Integer.parseInt(value);
      default -> {
        if (!option.contains(".")) {
          throw new IllegalArgumentException("unknown option: " + option);
        }
        draft.indicator = option;
      }
    }
  }
}
