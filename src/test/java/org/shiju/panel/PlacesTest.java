package org.shiju.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shiju.panel.Tables.show;
import static org.shiju.panel.Tables.values;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which documents are of one region, and of one issuer in it. */
class PlacesTest {
  private static Made of(int year, String name, String code, String... parents) {
    return Made.report(name + year + String.join("", parents), year)
        .issuers(name + "人民政府")
        .region(name, code.equals("-") ? null : code, parents)
        .received("120件", "120");
  }

  private static List<String> rows(Made... documents) {
    return values(documents).stream()
        .map(
            row -> show(row, "region_code", "region_name", "region_parents", "year", "region_note"))
        .toList();
  }

  @Test
  void aCodeJoinsWhateverTheName() {
    assertThat(rows(of(2022, "青禾县", "999901", "江东省"), of(2023, "青禾区", "999901", "江东省")))
        .containsExactly(
            "999901 青禾区 江东省 2022 name_changed: 青禾县 -> 青禾区",
            "999901 青禾区 江东省 2023 name_changed: 青禾县 -> 青禾区");
  }

  @Test
  void aChangedCodeIsTold() {
    assertThat(rows(of(2023, "青禾县", "999902", "江东省"), of(2022, "青禾县", "999921", "江东省")))
        .containsExactly(
            "999902 青禾县 江东省 2022 code_changed: 999921 -> 999902",
            "999902 青禾县 江东省 2023 code_changed: 999921 -> 999902");
  }

  @Test
  void aNameJoinsWhereACodeIsMissing() {
    assertThat(
            rows(
                of(2021, "青禾县", "-"),
                of(2022, "青禾县", "-", "临江市"),
                of(2023, "青禾县", "999901", "江东省", "临江市")))
        .containsExactly(
            "999901 青禾县 江东省/临江市 2021 joined_by_name",
            "999901 青禾县 江东省/临江市 2022 joined_by_name",
            "999901 青禾县 江东省/临江市 2023 joined_by_name");
  }

  @Test
  void oneNameUnderTwoParentsIsTwoRegions() {
    assertThat(rows(of(2022, "桥头区", "999901", "江东省"), of(2023, "桥头区", "999801", "江西省")))
        .containsExactly("999801 桥头区 江西省 2023 -", "999901 桥头区 江东省 2022 -");
    assertThat(rows(of(2022, "桥头区", "-", "江东省"), of(2023, "桥头区", "-", "江西省")))
        .containsExactly("- 桥头区 江东省 2022 -", "- 桥头区 江西省 2023 -");
  }

  @Test
  void whatFitsTwoRegionsStaysApart() {
    assertThat(
            rows(
                of(2021, "桥头区", "-"),
                of(2022, "桥头区", "999901", "江东省"),
                of(2023, "桥头区", "999801", "江西省")))
        .containsExactly(
            "999801 桥头区 江西省 2023 -",
            "999901 桥头区 江东省 2022 -",
            "- 桥头区 - 2021 ambiguous: 2 regions of this name");
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县人民政府, government",
    "中共青禾县委, government",
    "中共青禾县委员会;青禾县人民政府, government",
    "临江市青禾县人民政府, government",
    "青禾县, government",
    "江东省临江市青禾县人民政府, government",
    "中共江东临江市青禾县委, government",
    "政协青禾县委员会, department",
    "共青团青禾县委, department",
    "青禾县司法局;青禾县人民政府, government",
    "青禾县司法局, department",
    "青禾县发改委, department",
    "青禾县人民政府办公室, department",
    "青禾县白沙镇人民政府, department",
    "青禾县人民检察院, department"
  })
  void theGovernmentIsKnownByWhatFollowsTheRegion(String issuers, String type) {
    Made made = Made.report("a", 2023).issuers(issuers.split(";")).received("1件", "1");
    assertThat(values(made)).extracting(row -> row.get("issuer_class")).containsExactly(type);
  }

  @Test
  void aRegionNamedInBriefIsTheSame() {
    Made made =
        Made.report("a", 2023)
            .issuers("恩施州人民政府")
            .region("恩施土家族苗族自治州", "422800", "湖北省")
            .received("1件", "1");
    assertThat(values(made).get(0)).containsEntry("issuer_class", "government");
    made.issuers("恩施州发改委");
    assertThat(values(made).get(0)).containsEntry("issuer_class", "department");
  }

  @Test
  void aDepartmentHasRowsOfItsOwn() {
    Made government = Made.report("a", 2023).received("120件", "120");
    Made bureau = Made.report("b", 2023).issuers("青禾县司法局").received("80件", "80");
    Made earlier = Made.report("c", 2022).issuers("临江市青禾县司法局").received("40件", "40");
    Made nobody = Made.report("d", 2023).issuers().received("7件", "7");
    assertThat(values(government, bureau, earlier, nobody))
        .extracting(row -> show(row, "issuer_class", "issuer", "year", "value", "growth"))
        .containsExactly(
            "government 青禾县人民政府 2023 120 -",
            "department 临江市青禾县司法局 2022 40 -",
            "department 青禾县司法局 2023 80 1",
            "unknown - 2023 7 -");
  }
}
