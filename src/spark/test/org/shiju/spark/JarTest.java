package org.shiju.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.shiju.Shiju;

/** What the jar brings along beside Spark's own libraries. */
class JarTest {
  private static final Pattern POM = Pattern.compile("META-INF/maven/.*/pom.properties");

  /** Loaded first, Spark's would take the place of ours; another version must be relocated. */
  @Test
  void librariesThatSparkHasTooAreOfOneVersionOrRelocated() throws Exception {
    String spark = System.getProperty("java.class.path");
    List<String> shared = new ArrayList<>();
    try (JarFile jar = core()) {
      for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(e -> (ZipEntry) e)::iterator) {
        if (POM.matcher(entry.getName()).matches()) {
          Properties pom = new Properties();
          pom.load(jar.getInputStream(entry));
          String name = pom.getProperty("artifactId");
          if (Pattern.compile("/" + Pattern.quote(name) + "-[0-9]").matcher(spark).find()
              && !name.matches("jackson.*|slf4j.*|log4j.*|commons-logging")) {
            shared.add(name);
            assertThat(spark).contains("/" + name + "-" + pom.getProperty("version") + ".jar");
          }
        }
      }
    }
    assertThat(shared).contains("commons-io", "commons-codec");
  }

  @Test
  void relocatedOnesAreNowhereUnderTheirOldNames() throws Exception {
    try (JarFile jar = core()) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .noneMatch(
              name ->
                  name.matches(
                      "(com/fasterxml/jackson|org/slf4j|org/apache/logging|org/apache/commons/logging)/.*class"))
          .contains("org/shiju/shaded/jackson/core/JsonFactory.class")
          .noneMatch(
              name -> name.matches("META-INF/services/(org.slf4j|com.fasterxml|org.apache.log).*"));
    }
  }

  private static JarFile core() throws Exception {
    return new JarFile(
        Path.of(Shiju.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile());
  }
}
