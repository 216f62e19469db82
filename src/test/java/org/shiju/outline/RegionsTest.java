package org.shiju.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shiju.model.Region;
import org.shiju.rules.Rules;

class RegionsTest {
  private static final RegionReader READER = new RegionReader(Rules.builtIn());

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
        "青岛市市北区人民政府镇江路街道办事处, '', 镇江路街道, township, 370203022, 山东省/青岛市/市北区",
        "乌拉特前旗额尔登布拉格苏木, '', 额尔登布拉格苏木, township, 150823200, 内蒙古自治区/巴彦淖尔市/乌拉特前旗",
        "湛江市住房和城乡建设局, '', 湛江市, prefecture, 440800, 广东省",
        "永济市城镇管理服务中心, '', 永济市, county, 140881, 山西省/运城市",
        "恩施州来凤县司法局, '', 来凤县, county, 422827, 湖北省/恩施土家族苗族自治州",
        "恭城县司法局, '', 恭城瑶族自治县, county, 450332, 广西壮族自治区/桂林市",
        "广西桂林市, '', 桂林市, prefecture, 450300, 广西壮族自治区",
        "成都温江区司法局, '', 温江区, county, 510115, 四川省/成都市",
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

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "西安市生态环境局碑林分局, '', 碑林区, county, 西安市",
        "国家税务总局永济市税务局, '', 永济市, county, 运城市",
        "国家统计局湛江调查队, '', 湛江市, prefecture, 广东省",
        "水利部, '', 全国, national, ''",
        "市城市管理局, '', null, null, ''",
      })
  void readsBodies(String name, String context, String region, String level, String parent) {
    Region found = READER.of(List.of(name), context);
    assertThat(found == null ? null : found.name()).isEqualTo(region);
    assertThat(found == null ? null : found.level()).isEqualTo(level);
    List<String> parents = found == null ? List.of() : found.parents();
    assertThat(parents.isEmpty() ? "" : parents.get(parents.size() - 1)).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "青禾县白沙镇人民政府, 白沙镇, township, 青禾县",
        "云岭市城东区望江街道办事处, 望江街道, township, 云岭市/城东区",
        "青禾县市场监督管理局, 青禾县, county, ''",
        "市城市管理局, null, null, ''",
        "住房和城乡建设局, null, null, ''",
      })
  void readsNamesThatNoTableKnows(String name, String region, String level, String parents) {
    Region found = READER.unlisted(name);
    assertThat(found == null ? null : found.name()).isEqualTo(region);
    assertThat(found == null ? null : found.level()).isEqualTo(level);
    assertThat(found == null ? "" : String.join("/", found.parents())).isEqualTo(parents);
  }

  @Test
  void aBodyWithoutNameIsOfTheDivisionThatTheTextSpeaksOf() {
    Region found = READER.nearby("区司法局", "2023年,定海区司法局检查3次。");
    assertThat(found == null ? null : found.name()).isEqualTo("定海区");
    assertThat(READER.nearby("区司法局", "湛江市检查3次。")).isNull();
  }
}
