package org.shiju.model;

import java.util.Locale;

/** What a numeral of the text was taken for. */
public enum Verdict {
  /** An amount: it became a measurement. */
  QUANTITY,
  /** 2023年11月, 上午9时. */
  DATE,
  /** 第八次会议, 第三批, 党的二十大. */
  ORDINAL,
  /** 一、 (二) 3. 一是. */
  LIST_MARKER,
  /** 〔2022〕4号. */
  DOCUMENT_NUMBER,
  /** 第25条. */
  ARTICLE,
  /** Inside a name, slogan or title: “一件事”, 12345热线, 《…三年行动计划》. */
  NAME,
  /** 0759-1234567. */
  TELEPHONE,
  /** Part of a word that counts nothing: 进一步, 统一, 一些. */
  IDIOM,
  /** Outside the report. */
  FURNITURE,
  /** A number that no unit or context claims. */
  BARE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name in the output: {@code list_marker}. */
  public String label() {
    return label;
  }
}
