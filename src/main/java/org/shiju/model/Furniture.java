package org.shiju.model;

/**
 * Page text that is not the report (页面杂项): navigation, share links, counters, footers, forum
 * frames.
 *
 * <p>Example: {@code 【打印】 【关闭窗口】}, rule {@code furniture.yaml#page-tools}.
 *
 * @param span one or more whole lines, without the last line end
 * @param rule the rule that says so, {@code FILE#ID}
 */
public record Furniture(Span span, String rule) {}
