package org.shiju.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A declaration is one vote: it tips what the bytes leave open and nothing else. */
class DeclaredCharsetTest {
  private static final String SIMPLIFIED =
      "街道去年调解纠纷四十二件，上门听取意见，群众的心气顺了不少；审查合同一百零五份，提出修改建议，执法人员分两期参加培训。";
  private static final String TRADITIONAL =
      "街道去年調解糾紛四十二件，上門聽取意見，群眾的心氣順了不少；審查合同一百零五份，提出修改建議，執法人員分兩期參加培訓。";

  @ParameterizedTest
  @CsvSource({
    "<meta charset=gb2312>, GB18030",
    "<META CHARSET='Big5'>, Big5-HKSCS",
    "'<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=GBK\">', GB18030",
    "'<meta name=\"a\" content=\"b\"><meta charset=\"utf-8\">', UTF-8",
    "<meta charset=unheard-of>, ",
    "<p>charset=gbk, ",
  })
  void theHeadOfAPageNamesIt(String head, String charset) {
    Charset found = DeclaredCharset.ofPage(head.getBytes(StandardCharsets.UTF_8));
    assertThat(found == null ? null : found.name()).isEqualTo(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html; charset=gbk, GB18030",
    "text/html;Charset=\"UTF-8\", UTF-8",
    "text/html; a=b; charset = big5, Big5-HKSCS",
    "text/html, ",
    "text/html; charset=, ",
  })
  void theServerNamesIt(String type, String charset) {
    Charset found = DeclaredCharset.ofType(type);
    assertThat(found == null ? null : found.name()).isEqualTo(charset);
  }

  /** Of single characters, which the bytes alone leave open. */
  @Test
  void aRightOneHelpsShortTexts() {
    int alone = right(1, null, null);
    int told = right(1, Charsets.GB18030, Charsets.BIG5);
    assertThat(told).isGreaterThan(alone).isGreaterThan(2 * (SIMPLIFIED.length() - 1) * 97 / 100);
  }

  @Test
  void aWrongOneDoesNoHarmFromEightCharactersOn() {
    int all = SIMPLIFIED.length() + TRADITIONAL.length() - 16;
    for (Charset wrong :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE
        }) {
      assertThat(right(8, wrong, wrong)).as(wrong.name()).isEqualTo(all);
    }
    assertThat(right(8, Charsets.BIG5, Charsets.GB18030)).isEqualTo(all);
  }

  /** How many pieces of the length are read right. */
  private static int right(int length, Charset simplified, Charset traditional) {
    int right = 0;
    for (int i = 0; i + length < SIMPLIFIED.length(); i++) {
      String piece = SIMPLIFIED.substring(i, i + length);
      byte[] bytes = piece.getBytes(Charsets.GB18030);
      right += CharsetGuess.read(bytes, simplified).text().equals(piece) ? 1 : 0;
      piece = TRADITIONAL.substring(i, i + length);
      bytes = piece.getBytes(Charsets.BIG5);
      right += CharsetGuess.read(bytes, traditional).text().equals(piece) ? 1 : 0;
    }
    return right;
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 'Le comité a reçu 761 demandes; 99,2 % traitées à temps, déjà près de la moitié.'",
    "Shift_JIS, '行政不服審査法に基づく申立ては761件でした。'",
    "windows-1251, 'Поступило 761 заявление, рассмотрено 623.'",
  })
  void pagesInOtherTongues(String charset, String text) throws Exception {
    byte[] page =
        ("<html><head><meta charset=" + charset + "></head><body><p>" + text).getBytes(charset);
    Reading read = TextDecoder.reading(page, null, null);
    assertThat(read.text()).endsWith(text);
    assertThat(read.by()).isEqualTo("declared");
  }

  @Test
  void bytesGoBeforeLabels() throws Exception {
    String page = "<html><head><meta charset=gb2312></head><body><p>" + SIMPLIFIED;
    Reading read = TextDecoder.reading(page.getBytes(StandardCharsets.UTF_8), null, null);
    assertThat(read.text()).isEqualTo(page);
    assertThat(read.by()).isEqualTo("strict_utf8");
    page = page.replace("gb2312", "utf-8");
    read = TextDecoder.reading(page.getBytes(Charsets.GB18030), null, StandardCharsets.UTF_8);
    assertThat(read.text()).isEqualTo(page);
    assertThat(read.by()).isEqualTo("gb18030_frequency");
  }
}
