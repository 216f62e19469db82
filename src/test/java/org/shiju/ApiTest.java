package org.shiju;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shiju.model.Assumptions;
import org.shiju.model.Measurement;
import org.shiju.model.Origin;
import org.shiju.model.Outline;
import org.shiju.model.Page;
import org.shiju.model.Period;
import org.shiju.model.TableRow;
import org.shiju.read.DocumentReader;
import org.shiju.read.UnreadableException;
import org.shiju.rules.Place;
import org.shiju.rules.RuleException;
import org.shiju.rules.Rules;
import org.shiju.write.JsonReport;
import org.shiju.write.Schema;

/**
 * What {@code src/docs/library.md} promises to keep from one minor version to the next: every
 * signature stands in {@code api.txt}, a line each.
 */
class ApiTest {
  private static final Path PINNED = Path.of("src/test/resources/api.txt");

  /** Beside these all public types of {@code model} belong to it. */
  private static final List<Class<?>> DOORS =
      List.of(
          Shiju.class,
          Rules.class,
          RuleException.class,
          Place.class,
          DocumentReader.class,
          UnreadableException.class,
          JsonReport.class,
          Schema.class);

  /** What the stages hand each other and no caller gets. */
  private static final Set<Class<?>> INTERNAL =
      Set.of(
          Page.class,
          Outline.class,
          Origin.class,
          Origin.How.class,
          Origin.Part.class,
          Period.class,
          TableRow.class,
          TableRow.Cell.class,
          Measurement.Links.class,
          Measurement.Cell.class);

  /** The others are made by the program, and may get a component more. */
  private static final Set<Class<?>> MADE_BY_CALLERS =
      Set.of(Assumptions.class, DocumentReader.class);

  private static final Pattern PACKAGE =
      Pattern.compile("\\b(?:java|org\\.shiju)\\.(?:[a-z]+\\.)*");

  private static final Pattern OURS = Pattern.compile("org\\.shiju\\.[\\w.$]+");

  /** Methods of {@link Rules} that commands need. */
  private static final Set<String> FOR_COMMANDS = Set.of("names", "unread", "withExamplesOf");

  private static final Set<String> OF_EVERY_CLASS =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.shiju");

  @Test
  void theApiIsAsPinned() throws IOException {
    List<String> lines = types().flatMap(ApiTest::lines).sorted().toList();
    if (Boolean.getBoolean("api.update")) {
      Files.writeString(PINNED, String.join("\n", lines) + "\n");
    }
    List<String> pinned = Files.readAllLines(PINNED);
    List<String> differences = new ArrayList<>();
    pinned.stream().filter(line -> !lines.contains(line)).forEach(l -> differences.add("- " + l));
    lines.stream().filter(line -> !pinned.contains(line)).forEach(l -> differences.add("+ " + l));
    assertThat(differences)
        .as(
            "The public API is not what api.txt says. A line with - asks for a new major version,"
                + " one with + for a minor one; see src/docs/library.md. Renew the file with: "
                + "mvn test -Dtest=ApiTest -Dapi.update=true")
        .isEmpty();
  }

  /** So that nobody has to guess what may be built upon. */
  @Test
  void everyPackageSaysWhetherItIsApi() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String name : new TreeSet<>(CLASSES.stream().map(JavaClass::getPackageName).toList())) {
      Path info = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
      if (!Files.readString(info).matches("(?s).*\\* <p>(API:|Internal:) .*")) {
        silent.add(info.toString());
      }
    }
    assertThat(silent)
        .as("Write '<p>Internal: may change in any version.' or '<p>API: …' into these")
        .isEmpty();
  }

  private static Stream<Class<?>> types() {
    Stream<Class<?>> model =
        CLASSES.stream()
            .filter(type -> type.getPackageName().equals("org.shiju.model"))
            .map(JavaClass::reflect);
    return Stream.concat(DOORS.stream(), model).filter(ApiTest::isApi);
  }

  private static boolean isApi(Class<?> type) {
    boolean named = DOORS.contains(type) || type.getPackageName().equals("org.shiju.model");
    return named && Modifier.isPublic(type.getModifiers()) && !INTERNAL.contains(type);
  }

  /** Whether all of our types that a type is made of are API: {@code List<Node>} is not. */
  private static boolean isApi(Type type) {
    return OURS.matcher(type.getTypeName())
        .results()
        .map(found -> CLASSES.get(found.group()).reflect())
        .allMatch(ApiTest::isApi);
  }

  private static Stream<String> lines(Class<?> type) {
    String name = type.getName().replace('$', '.');
    Stream<String> fields =
        Arrays.stream(type.getDeclaredFields())
            .filter(f -> isOpen(f.getModifiers()) && !f.isSynthetic())
            .map(f -> (f.isEnumConstant() ? "" : modifiers(f)) + f.getName() + ": " + shown(f));
    Stream<String> constructors =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(c -> MADE_BY_CALLERS.contains(type) && isShown(c))
            .map(ApiTest::shown);
    Stream<String> methods =
        Arrays.stream(type.getDeclaredMethods())
            .filter(m -> isShown(m) && isApi(m.getGenericReturnType()))
            .filter(m -> !OF_EVERY_CLASS.contains(m.getName()) && !isCopy(m))
            .filter(m -> type != Rules.class || !FOR_COMMANDS.contains(m.getName()))
            .map(m -> modifiers(m) + shown(m) + ": " + shown(m.getAnnotatedReturnType()));
    return Stream.concat(
        Stream.of(name + " = " + kind(type)),
        Stream.of(fields, constructors, methods)
            .flatMap(members -> members)
            .map(member -> name + " " + member));
  }

  private static String kind(Class<?> type) {
    String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    Stream<Type> above =
        Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()));
    return above
        .map(ApiTest::shown)
        .filter(t -> !Set.of("Object", "Record").contains(t) && !t.startsWith("Enum<"))
        .collect(Collectors.joining(", ", kind + " ", ""))
        .strip();
  }

  private static boolean isShown(Executable member) {
    return isOpen(member.getModifiers())
        && !member.isSynthetic()
        && Arrays.stream(member.getGenericParameterTypes()).allMatch(ApiTest::isApi);
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** By these the stages pass a record on with more in it. */
  private static boolean isCopy(Method method) {
    Class<?> type = method.getDeclaringClass();
    return type.isRecord()
        && method.getReturnType().equals(type)
        && !Modifier.isStatic(method.getModifiers());
  }

  private static String modifiers(Member member) {
    return Modifier.isStatic(member.getModifiers()) ? "static " : "";
  }

  private static String shown(Executable member) {
    String name = member instanceof Constructor<?> ? "new" : member.getName();
    String parameters =
        Arrays.stream(member.getAnnotatedParameterTypes())
            .map(ApiTest::shown)
            .collect(Collectors.joining(", ", "(", ")"));
    String thrown =
        Arrays.stream(member.getExceptionTypes())
            .map(ApiTest::shown)
            .collect(Collectors.joining(", "));
    return name + parameters + (thrown.isEmpty() ? "" : " throws " + thrown);
  }

  private static String shown(Field field) {
    return shown(field.getAnnotatedType());
  }

  private static String shown(AnnotatedType type) {
    return shown(type.getType()) + (type.isAnnotationPresent(Nullable.class) ? "?" : "");
  }

  private static String shown(Type type) {
    Matcher matcher = PACKAGE.matcher(type.getTypeName());
    return matcher.replaceAll("").replace('$', '.');
  }
}
