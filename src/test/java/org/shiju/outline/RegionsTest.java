package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.model.Region;

class RegionsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "舟山市定海区人民政府, '', 定海区, county, 330902, 浙江省/舟山市",
        "永济市人民政府, '', 永济市, county, 140881, 山西省/运城市",
        "湛江市司法局, '', 湛江市, prefecture, 440800, 广东省",
        "广东省人民政府, '', 广东省, province, 440000, ''",
        "北京市朝阳区人民政府, '', 朝阳区, county, 110105, 北京市",
        "朝阳区人民政府, 我区位于长春市, 朝阳区, county, 220104, 吉林省/长春市",
        "朝阳区人民政府, '', 朝阳区, county, null, ''",
        "神湾镇2022年报告, '', 神湾镇, township, 442000117, 广东省/中山市",
        "白沙镇人民政府, 潮州市潮安区, 白沙镇, township, null, ''",
        "中山市神湾镇人民政府, '', 神湾镇, township, 442000117, 广东省/中山市",
        "济源市人民政府, '', 济源市, county, 419001, 河南省",
        "重庆市彭水苗族土家族自治县司法局, '', 彭水苗族土家族自治县, county, 500243, 重庆市",
      })
  void resolves(
      String name, String context, String region, String level, String code, String parents) {
    Region found = Regions.opening(name, context);
    assertThat(found).isNotNull();
    assertThat(found.name()).isEqualTo(region);
    assertThat(found.level()).isEqualTo(level);
    assertThat(found.code()).isEqualTo(code);
    assertThat(String.join("/", found.parents())).isEqualTo(parents);
  }

  @ParameterizedTest
  @CsvSource({"水利部", "市司法局", "关于2023年工作的报告", "''"})
  void findsNothing(String name) {
    assertThat(Regions.opening(name, "")).isNull();
  }
}
