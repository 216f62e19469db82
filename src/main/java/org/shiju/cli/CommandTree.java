package org.shiju.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shiju.evaluate.GoldFault;
import org.shiju.read.InputException;
import org.shiju.rules.RuleException;
import org.shiju.store.ResultsException;
import org.shiju.write.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, with what is common to them: help, language, exit codes, faults. */
final class CommandTree {
  static final int DONE = 0;
  static final int IMPERFECT = 1;
  static final int MISUSE = 2;

  private final Console console;
  private final CommandLine line;

  /**
   * The commands that these arguments may want: {@code extract} alone where they begin with it, for
   * reading the options of all commands takes longer than reading a document; else all.
   */
  CommandTree(Console console, String... args) {
    this.console = console;
    Root root = new Root();
    this.line = new CommandLine(root);
    if (args.length > 0 && args[0].equals("extract")) {
      add(line, new ExtractCommand(console));
    } else {
      addAll();
    }
    line.setResourceBundle(console.messages.bundle);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(console.out);
    line.setErr(console.err);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(100);
    line.setUsageHelpLongOptionsMaxWidth(28);
    line.setExecutionStrategy(
        parsed -> {
          console.debug = root.debug;
          return new CommandLine.RunLast().execute(parsed);
        });
    line.setParameterExceptionHandler(this::misuse);
    line.setExecutionExceptionHandler(this::fault);
  }

  private void addAll() {
    add(line, new ExtractCommand(console));
    add(line, new ConvertCommand(console));
    add(line, new ExplainCommand(console));
    add(line, new CheckCommand(console));
    CommandLine rules = new CommandLine(new RulesCommand());
    add(rules, new RulesCommand.ListCommand(console));
    add(rules, new LintCommand(console));
    add(rules, new TestCommand(console));
    add(rules, new CoverageCommand(console));
    add(rules, new NewCommand(console));
    add(rules, new DocCommand(console));
    add(rules, new RuleSchemaCommand(console));
    line.addSubcommand(rules);
    add(line, new PanelCommand(console));
    add(line, new ReportCommand(console));
    add(line, new EvaluateCommand(console));
    add(line, new AnnotateCommand(console));
    add(line, new SchemaCommand(console));
    add(line, new HelpCommand(console, line));
  }

  int run(String... args) {
    try {
      int code = line.execute(args);
      console.out.flush();
      return code;
    } finally {
      console.err.flush();
    }
  }

  private static void add(CommandLine parent, Object command) {
    parent.addSubcommand(command);
  }

  private int misuse(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err.println("shiju: " + wrong(e));
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      console.err.println(
          console.messages.get("did.you.mean", String.join(", ", unmatched.getSuggestions())));
    }
    console.err.println(console.messages.get("try.help", command));
    return MISUSE;
  }

  private String wrong(ParameterException e) {
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return console.messages.get("unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof CommandLine.MissingParameterException missing) {
      return console.messages.get(
          "missing",
          missing.getMissing().stream().map(CommandTree::name).collect(Collectors.joining(" ")));
    }
    ArgSpec spec = e.getArgSpec();
    return spec == null || e.getValue() == null
        ? String.valueOf(e.getMessage())
        : console.messages.get("bad.value", name(spec), e.getValue(), expected(spec));
  }

  /** What a value may be: one of some words, or a whole number. */
  private String expected(ArgSpec spec) {
    return spec.typeInfo().isEnum()
        ? String.join(", ", spec.typeInfo().getEnumConstantNames()).toLowerCase(Locale.ROOT)
        : console.messages.get("whole.number");
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : spec.paramLabel();
  }

  private int fault(Exception e, CommandLine where, @Nullable ParseResult parsed) {
    console.trace(e);
    if (e instanceof UsageFault misuse) {
      console.err.println("shiju: " + misuse.text(console.messages));
      console.err.println(console.messages.get("try.help", where.getCommandSpec().qualifiedName()));
      return MISUSE;
    }
    if (e instanceof InputException input) {
      console.say("input." + input.code(), String.valueOf(e.getMessage()), input.argument());
      return MISUSE;
    }
    if (e instanceof ResultsException results) {
      console.say("results." + results.code(), results.place(), String.valueOf(e.getMessage()));
      return MISUSE;
    }
    if (e instanceof GoldFault gold) {
      console.say("gold." + gold.code(), gold.values());
      return MISUSE;
    }
    if (e instanceof RuleException fault) {
      console.say("rule.fault", new FaultText(console.errColours()).of(fault));
      return MISUSE;
    }
    if (e instanceof IOException) {
      if (readerLeft(e)) {
        return DONE;
      }
      console.say("io", String.valueOf(e.getMessage()));
      return IMPERFECT;
    }
    console.say("internal", e.toString());
    return IMPERFECT;
  }

  /** Whether the reader of our output had enough ({@code shiju … | head}). */
  private static boolean readerLeft(Exception e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("断开的管道")
        || message.contains("pipe is being closed");
  }

  /** The command without a subcommand: prints the help. */
  @Command(name = "shiju", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND")
  static final class Root implements Callable<Integer> {
    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = CommandLine.ScopeType.INHERIT)
    boolean help;

    @Option(
        names = {"-V", "--version"},
        versionHelp = true)
    boolean version;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT)
    boolean debug;

    @Override
    public Integer call() {
      throw new UsageFault("no.command");
    }
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"shiju " + Program.version()};
    }
  }
}
