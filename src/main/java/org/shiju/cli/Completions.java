package org.shiju.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.shiju.model.SectionRole;
import org.shiju.rules.Rules;
import org.shiju.write.Format;
import org.shiju.write.Table;

/** The words that a shell offers behind an option; read only when they are asked for. */
final class Completions {
  private Completions() {}

  /** Behind {@code -f}. */
  static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::label).iterator();
    }
  }

  /** Behind {@code --table}. */
  static final class TableNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Table.values()).map(Table::label).iterator();
    }
  }

  /** Behind {@code --role}. */
  static final class Roles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(SectionRole.values()).map(SectionRole::label).iterator();
    }
  }

  /** Behind {@code --indicator}: the catalogue. */
  static final class Indicators implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalogues.ids(Rules.builtIn()).iterator();
    }
  }
}
