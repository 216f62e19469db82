package org.shiju.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.shiju.write.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code shiju doctor}: what of this machine will work and what will not, and what to do. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Console console;

  @Mixin RuleOption rules = new RuleOption();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORM",
      descriptionKey = "doctor.form")
  Form form = Form.TEXT;

  DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Examined> all = new Examination(rules).all();
    console.print(form == Form.JSON ? json(all) : text(all));
    long faults = all.stream().filter(one -> one.grade() == Examined.Grade.FAULT).count();
    if (faults > 0) {
      console.say("doctor.faults", faults);
      return CommandTree.IMPERFECT;
    }
    console.say("doctor.fine");
    return CommandTree.DONE;
  }

  private String text(List<Examined> all) {
    Ansi ansi = console.colours() ? Ansi.ON : Ansi.OFF;
    StringBuilder text = new StringBuilder();
    for (Examined one : all) {
      text.append(
          switch (one.grade()) {
            case FINE -> ansi.string("@|green ✓|@");
            case NOTE -> ansi.string("@|yellow ·|@");
            case FAULT -> ansi.string("@|red ✗|@");
          });
      text.append(' ').append(console.messages.get("doctor.name." + one.name()));
      text.append(": ").append(said(one)).append('\n');
    }
    return text.toString();
  }

  private String said(Examined one) {
    return console.messages.get("doctor." + one.key(), one.values());
  }

  /** For programs: names and grades are always the same, what is said is for people. */
  private String json(List<Examined> all) throws IOException {
    ObjectNode object = JSON.createObjectNode().put("version", Program.version());
    for (Examined one : all) {
      object
          .withArray("examined")
          .addObject()
          .put("name", one.name())
          .put("grade", one.grade().label())
          .put("said", said(one));
    }
    return JSON.writeValueAsString(object) + "\n";
  }
}
