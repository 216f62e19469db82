package org.shiju.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.model.SourceText;

class TextDecoderTest {
  private static final String SIMPLIFIED =
      "松河县去年办结行政复议案件四十二件，其中调解结案九件。司法所的同志说，上门听取意见以后，群众的心气顺了不少。"
          + "县里还请三名律师为街道把关合同，共审查合同105份（含补充协议8份），提出修改建议230条；执法人员分两期参加培训，"
          + "考试通过率98.6%。交通部门检查货车1,204辆次，市场监管部门抽检食品560批次，发现问题后当场要求改正。"
          + "“一窗办理”从三月起在城关镇试行，平均办理时间由5天缩短到2天。我们也看到，村一级法律服务力量还比较弱，"
          + "个别单位回复群众来信超过期限，明年要继续改进。\n";
  private static final String TRADITIONAL =
      "松河縣去年辦結行政復議案件四十二件，其中調解結案九件。司法所的同志說，上門聽取意見以後，群眾的心氣順了不少。"
          + "縣裡還請三名律師為街道把關合同，共審查合同105份（含補充協議8份），提出修改建議230條；執法人員分兩期參加培訓，"
          + "考試通過率98.6%。交通部門檢查貨車1,204輛次，市場監管部門抽檢食品560批次，發現問題後當場要求改正。"
          + "「一窗辦理」從三月起在城關鎮試行，平均辦理時間由5天縮短到2天。我們也看到，村一級法律服務力量還比較弱，"
          + "個別單位回覆群眾來信超過期限，明年要繼續改進。\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, simplified, UTF-8, strict_utf8",
    "UTF-8, traditional, UTF-8, strict_utf8",
    "GBK, simplified, GB18030, gb18030_frequency",
    "GB18030, simplified, GB18030, gb18030_frequency",
    "GBK, traditional, GB18030, gb18030_frequency",
    "Big5, traditional, Big5-HKSCS, big5_frequency",
    "UTF-16LE, simplified, UTF-16LE, utf16_pattern",
    "UTF-16BE, simplified, UTF-16BE, utf16_pattern",
    "UTF-16LE, traditional, UTF-16LE, utf16_pattern",
    "UTF-16BE, traditional, UTF-16BE, utf16_pattern",
  })
  void findsTheCharsetAtEveryLength(String charset, String script, String found, String by)
      throws Exception {
    String all = (script.equals("simplified") ? SIMPLIFIED : TRADITIONAL).repeat(6);
    List<String> wrong = new ArrayList<>();
    int cases = 0;
    for (int length : new int[] {8, 9, 10, 12, 16, 20, 30, 50, 100, 300, 1000}) {
      for (int start = 0; start < 230; start++) {
        String text = all.substring(start, start + length);
        byte[] bytes = text.getBytes(Charset.forName(charset));
        if (text.chars().filter(c -> c >= 0x4e00).count() < 4) {
          continue;
        }
        cases++;
        SourceText read;
        try {
          read = decode(bytes);
        } catch (UnreadableException e) {
          wrong.add(length + "@" + start + " " + e.getMessage() + text);
          continue;
        }
        if (!read.text().equals(text)
            || !found.equals(read.source().charset())
            || !by.equals(read.source().charsetBy())
            || !read.warnings().isEmpty()) {
          wrong.add(length + "@" + start + " " + read.source() + " " + read.warnings() + text);
        }
      }
    }
    assertThat(cases).isGreaterThan(2000);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"农村、乡村、强村”", "办事“不求人·马上", "天。我们也看到，"})
  void unmarkedUtf16OfAsciiBytesIsNoAscii(String text) throws Exception {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      SourceText read = decode(text.getBytes(charset));
      assertThat(read.text()).isEqualTo(text);
      assertThat(read.source().charset()).isEqualTo(charset);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "UTF-32LE"})
  void marksDecideAndVanish(String charset) throws Exception {
    byte[] bytes = ("\ufeff" + SIMPLIFIED).getBytes(Charset.forName(charset));
    SourceText read = TextDecoder.decode(bytes, "a.txt", null);
    assertThat(read.text()).isEqualTo(SIMPLIFIED);
    assertThat(read.source().charset()).isEqualTo(charset);
    assertThat(read.source().charsetBy()).isEqualTo("bom");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void recordsTheOrigin() throws Exception {
    var source = decode("办结3件\r\n".getBytes(StandardCharsets.UTF_8)).source();
    assertThat(source.uri()).isEqualTo("a.txt");
    assertThat(source.mediaType()).isEqualTo("text/plain");
    assertThat(source.bytes()).isEqualTo(12);
    assertThat(source.sha256()).hasSize(64).matches("[0-9a-f]+");
  }

  @Test
  void keepsLineEndsAndRareCharacters() throws Exception {
    String text = "𠮷林街道\r\n办结3件\r又3件\n";
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    assertThat(decode(text.getBytes("GB18030")).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'Plain English text, 12 lines.'",
    "'Bush hid the facts'",
    "'naïve façade, 3 items'",
    "a",
    "7"
  })
  void latinTextStaysUtf8(String text) throws Exception {
    SourceText read = decode(text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.source().charsetBy()).isEqualTo("strict_utf8");
  }

  @Test
  void anOptionOverridesTheGuess() throws Exception {
    byte[] bytes = SIMPLIFIED.getBytes("GBK");
    SourceText read = TextDecoder.decode(bytes, "a.txt", TextDecoder.charsetNamed("gb2312"));
    assertThat(read.text()).isEqualTo(SIMPLIFIED);
    assertThat(read.source().charset()).isEqualTo("GB18030");
    assertThat(read.source().charsetBy()).isEqualTo("option");
    SourceText wrong = TextDecoder.decode(bytes, "a.txt", StandardCharsets.UTF_8);
    assertThat(codes(wrong)).contains("lost_characters");
    SourceText mojibake =
        TextDecoder.decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "a.txt", Charsets.GB18030);
    assertThat(codes(mojibake)).contains("mojibake");
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030",
    "GBK, GB18030",
    "cp936, GB18030",
    "Big5, Big5-HKSCS",
    "utf8, UTF-8",
    "utf-16le, UTF-16LE",
    "latin1, ISO-8859-1",
  })
  void labelsMeanWhatPagesMean(String label, String name) {
    assertThat(TextDecoder.charsetNamed(label).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"gb99", "'utf 8'", "''"})
  void anUnknownLabelSaysWhatToUse(String label) {
    assertThatThrownBy(() -> TextDecoder.charsetNamed(label))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("UTF-8, GB18030");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 1", "UTF-8, 2", "GB18030, 1", "Big5, 1", "UTF-16LE, 1"})
  void aCutCharacterAtTheEndIsTold(String charset, int cut) throws Exception {
    String text = (charset.equals("Big5") ? TRADITIONAL : SIMPLIFIED).substring(0, 60) + "县";
    text = charset.equals("Big5") ? text.replace('县', '縣') : text;
    byte[] bytes = text.getBytes(Charset.forName(charset));
    SourceText read = decode(java.util.Arrays.copyOf(bytes, bytes.length - cut));
    assertThat(read.text()).isEqualTo(text.substring(0, 60));
    assertThat(codes(read)).containsExactly("truncated");
  }

  @Test
  void linesOfTwoCharsetsAreReadEachInItsOwn() throws Exception {
    String one = "松河县去年办结复议案件四十二件。\n";
    String two = "其中调解结案九件，撤销两件。\n";
    for (boolean utf8First : new boolean[] {true, false}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write((one + one).getBytes(utf8First ? "UTF-8" : "GBK"));
      bytes.write(two.getBytes(utf8First ? "GBK" : "UTF-8"));
      SourceText read = decode(bytes.toByteArray());
      assertThat(read.text()).isEqualTo(one + one + two);
      assertThat(codes(read)).containsExactly("mixed_encoding");
      assertThat(read.warnings().get(0).span().of(read.text())).isEqualTo(two);
      assertThat(read.warnings().get(0).message()).startsWith("1 line");
    }
  }

  @Test
  void oneLineOfTwoCharsetsIsNeverSilent() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(SIMPLIFIED.strip().getBytes(StandardCharsets.UTF_8));
    bytes.write(SIMPLIFIED.strip().getBytes("GBK"));
    assertThat(codes(decode(bytes.toByteArray()))).isNotEmpty();
  }

  @Test
  void aDamagedByteCostsOneCharacter() throws Exception {
    byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    bytes[30] = (byte) 0xff;
    SourceText read = decode(bytes);
    assertThat(read.source().charsetBy()).isEqualTo("lenient_utf8");
    assertThat(codes(read)).contains("lost_characters");
    assertThat(read.text()).startsWith("松河县去年办结行政").endsWith("改进。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "lost_characters, 办结\ufffd复议案件12件",
    "lost_characters, 办结复议??案件12件",
    "pinyin_inserted, 法(fa)治(zhi)政(zheng)府建设办结12件",
    "pinyin_inserted, 法（fǎ）治（zhì）政（zhèng）府",
    "nul, '办结复议案件十二件，调解结案三件，都在期限之内办完\0。'",
    "mixed_script, 县里办结复议案件，纠纷当场说开，群众满意，幹部辦事規矩，这样队伍才带得动，动真格",
  })
  void damageInTheTextIsTold(String code, String text) throws Exception {
    assertThat(codes(decode(text.getBytes(StandardCharsets.UTF_8)))).containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "复议应诉（APP）办件12件？真的",
    "网上办(app)与掌上办(app)两个入口",
    "涓涓细流汇成江河",
    "东京都横浜市代表团来访",
    "乾隆年间的石碑、於氏宗祠与昇平桥都在城关镇，修缮由县里出资，群众满意",
  })
  void goodTextIsLeftInPeace(String text) throws Exception {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).warnings()).isEmpty();
  }

  @Test
  void doublyDecodedTextIsMojibake() throws Exception {
    byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
    for (String wrong : List.of("GB18030", "ISO-8859-1", "windows-1252", "Big5")) {
      String damaged = new String(utf8, wrong);
      assertThat(codes(decode(damaged.getBytes(StandardCharsets.UTF_8))))
          .as(wrong)
          .contains("mojibake");
      byte[] twice = damaged.getBytes(StandardCharsets.UTF_8);
      String doubled = new String(twice, "windows-1252");
      assertThat(codes(decode(doubled.getBytes(StandardCharsets.UTF_8))))
          .as(wrong)
          .contains("mojibake");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, PDF",
    "'\n\n\n%PDF-1.7 x', PDF",
    "'x\n%PDF-1.4', PDF",
    "PK\3\4aaaa, DOCX",
    "'{\\rtf1 text}', RTF",
    "GIF89a, GIF",
    "<!DOCTYPE html><p>x</p>, HTML",
    "'<html lang=\"zh\">', HTML",
    "WARC/1.0, WARC",
    "'\u001f\u008b\b', gzip",
    "\u00d0\u00cf\u0011\u00e0\u00a1, Office",
    "\u0089PNG\r, PNG",
    "\u00ff\u00d8\u00ff\u00e0, JPEG",
  })
  void otherTypesAreNamed(String bytes, String name) {
    assertThatThrownBy(() -> decode(bytes.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.code()).isEqualTo("unsupported_type"))
        .hasMessageContaining(name)
        .hasMessageContaining(";");
  }

  @Test
  void whatHoldsNoTextIsAnError() {
    assertThat(codeOf(new byte[0])).isEqualTo("empty");
    assertThat(codeOf(" \n\t\u3000\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("no_text");
    assertThat(codeOf("\ufeff".getBytes(StandardCharsets.UTF_8))).isEqualTo("no_text");
    assertThat(codeOf(new byte[500])).isEqualTo("binary");
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(codeOf(noise)).isEqualTo("binary");
  }

  @Test
  void anyBytesGiveTextOrAnErrorWithARemedy() {
    java.util.Random random = new java.util.Random(11);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(40)];
      random.nextBytes(bytes);
      try {
        assertThat(decode(bytes).text()).isNotEmpty();
      } catch (UnreadableException e) {
        assertThat(e.getMessage()).contains(";");
      }
    }
  }

  private static SourceText decode(byte[] bytes) throws UnreadableException {
    return TextDecoder.decode(bytes, "a.txt", null);
  }

  private static String codeOf(byte[] bytes) {
    try {
      return "text: " + decode(bytes).text();
    } catch (UnreadableException e) {
      return e.code();
    }
  }

  private static List<String> codes(SourceText read) {
    return read.warnings().stream().map(w -> w.code()).distinct().toList();
  }
}
