package org.shiju;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the packages. */
@AnalyzeClasses(packages = "org.shiju", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] STAGES = {
    "..read..",
    "..clean..",
    "..outline..",
    "..quantity..",
    "..measure..",
    "..indicator..",
    "..check.."
  };

  private static final String[] TOOLS = {
    "..evaluate..", "..verify..", "..lint..", "..handbook..", "..report.."
  };

  @ArchTest
  static final ArchRule modelStandsAlone =
      classes()
          .that()
          .resideInAPackage("org.shiju.model")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.shiju.model", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule rulesKnowNothingOfStages =
      classes()
          .that()
          .resideInAPackage("org.shiju.rules")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.shiju.rules",
              "org.shiju.model",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule stagesSeeModelRulesAndText =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.shiju",
              "..examples..",
              "..coverage..",
              "..handbook..",
              "..write..",
              "..batch..",
              "..store..",
              "..panel..",
              "..report..",
              "..serve..",
              "..evaluate..",
              "..lint..",
              "..verify..",
              "..cli..");

  /** It asks every reader of rules what it refuses, and knows nothing of runs and results. */
  @ArchTest
  static final ArchRule lintSeesWhatReadsRules =
      noClasses()
          .that()
          .resideInAPackage("..lint..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.shiju", "..write..", "..batch..", "..store..", "..cli..");

  @ArchTest
  static final ArchRule stagesDoNotSeeEachOther =
      slices()
          .matching("org.shiju.(read|clean|outline|quantity|measure|indicator|check)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.shiju.(*)..").should().beFreeOfCycles();

  /** Results are read back for those who work on many of them, whose rules have examples too. */
  @ArchTest
  static final ArchRule storeIsOpenedByCommands =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..store..",
              "..panel..",
              "..report..",
              "..serve..",
              "..lint..",
              "..examples..",
              "..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..store..", "..panel..");

  /** It judges documents of the contract, and shares no code with what made them. */
  @ArchTest
  static final ArchRule evaluateKnowsNothingOfWhatItJudges =
      noClasses()
          .that()
          .resideInAPackage("..evaluate..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.shiju..").and(resideOutsideOfPackages("..evaluate..")));

  /** What only commands ask for; commands, not they, put them together. */
  @ArchTest
  static final ArchRule toolsAreUsedByCommands =
      slices()
          .matching("org.shiju.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideOutsideOfPackages(TOOLS))
          .ignoreDependency(resideInAnyPackage("..cli..", "..serve.."), alwaysTrue());

  /** It holds reports in their form of output to what they must be, and knows nothing of rules. */
  @ArchTest
  static final ArchRule verifySeesReportsAndTheirForm =
      classes()
          .that()
          .resideInAPackage("..verify..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.shiju",
              "..verify..",
              "..read..",
              "..write..",
              "..model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "com.networknt..");

  @ArchTest
  static final ArchRule jsonSchemaStaysInVerify =
      noClasses()
          .that()
          .resideOutsideOfPackage("..verify..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.networknt..");

  /** It knows the contract and the catalogue, and none of the packages that fill it. */
  @ArchTest
  static final ArchRule storeKnowsTheContractAlone =
      noClasses()
          .that()
          .resideInAPackage("..store..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.shiju..")
                  .and(resideOutsideOfPackages("..store..", "..indicator..", "..model..")));

  /** It knows documents of the contract and the panel, and none of the packages that fill them. */
  @ArchTest
  static final ArchRule reportShowsResults =
      classes()
          .that()
          .resideInAPackage("..report..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..report..",
              "..panel..",
              "..indicator..",
              "..model..",
              "..write..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..");

  /** They look at reports and rules, and leave forms of output and commands to others. */
  @ArchTest
  static final ArchRule coverageAndHandbookSeeReportsAndRules =
      classes()
          .that()
          .resideInAnyPackage("..coverage..", "..handbook..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "..coverage..",
              "..handbook..",
              "..indicator..",
              "..model..",
              "..rules..",
              "..text..",
              "java..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule stagesAndWhatOnlyLooksTouchNoFiles =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.shiju",
              "..model..",
              "..text..",
              "..clean..",
              "..outline..",
              "..quantity..",
              "..measure..",
              "..indicator..",
              "..check..",
              "..panel..",
              "..report..",
              "..lint..",
              "..coverage..",
              "..handbook..",
              "..examples..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule hanlpStaysInItsRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages("..measure..", "..text..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.hankcs..");

  @ArchTest
  static final ArchRule picocliStaysInCli =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule yamlStaysInRules =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rules..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson.dataformat..");

  /** Each library of a kind of file has one room; archives are written too. */
  @ArchTest
  static final ArchRule readersOfFilesStayInRead =
      noClasses()
          .that()
          .resideOutsideOfPackage("..read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jsoup..", "org.apache.tika..", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule warcStaysInReadAndWrite =
      noClasses()
          .that()
          .resideOutsideOfPackages("..read..", "..write..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.netpreserve..");

  @ArchTest
  static final ArchRule tablesForAnalysisStayInStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "org.dhatim..");

  @ArchTest
  static final ArchRule storeKnowsDuckDbByNameOnly =
      noClasses().should().dependOnClassesThat().resideInAPackage("org.duckdb..");

  /** No network access, ever. */
  @ArchTest
  static final ArchRule nothingIsFetched =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(Socket|ServerSocket|DatagramSocket|URLConnection|HttpURLConnection|http\\..*)")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.nio\\.channels\\.(Socket|ServerSocket|Datagram)Channel")
          .orShould()
          .callMethod(java.net.URL.class, "openStream")
          .orShould()
          .callMethod(java.net.URL.class, "openConnection");

  @ArchTest
  static final ArchRule nobodyPrintsPastTheStreams =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");
}
