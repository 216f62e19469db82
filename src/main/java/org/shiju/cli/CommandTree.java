package org.shiju.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.shiju.rules.Near;
import org.shiju.write.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** All commands, with what is common to them: help, language, exit codes, faults. */
final class CommandTree {
  static final int DONE = 0;
  static final int IMPERFECT = 1;
  static final int MISUSE = 2;

  /** In the order of the help. */
  private static final List<String> NAMES =
      List.of(
          "extract",
          "convert",
          "explain",
          "check",
          "rules",
          "panel",
          "report",
          "serve",
          "evaluate",
          "annotate",
          "schema",
          "doctor",
          "generate-completion",
          "help");

  /** Those that need to know all others. */
  private static final Set<String> KNOWING = Set.of("generate-completion", "help");

  private final Console console;
  private final CommandLine line;

  /**
   * The command that these arguments begin with, for reading the options of all takes longer than
   * reading a document; all where they begin with none.
   */
  CommandTree(Console console, String... args) {
    this.console = console;
    Root root = new Root();
    this.line = new CommandLine(root);
    boolean one = args.length > 0 && NAMES.contains(args[0]) && !KNOWING.contains(args[0]);
    for (String name : one ? List.of(args[0]) : NAMES) {
      line.addSubcommand(command(name));
    }
    line.setResourceBundle(console.messages.bundle());
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
    line.setExecutionExceptionHandler(
        (e, where, parsed) -> new Faults(console).shown(e, where.getCommandSpec().qualifiedName()));
  }

  private Object command(String name) {
    return switch (name) {
      case "extract" -> new ExtractCommand(console);
      case "convert" -> new ConvertCommand(console);
      case "explain" -> new ExplainCommand(console);
      case "check" -> new CheckCommand(console);
      case "rules" -> rules();
      case "panel" -> new PanelCommand(console);
      case "report" -> new ReportCommand(console);
      case "serve" -> new ServeCommand(console);
      case "evaluate" -> new EvaluateCommand(console);
      case "annotate" -> new AnnotateCommand(console);
      case "schema" -> new SchemaCommand(console);
      case "doctor" -> new DoctorCommand(console);
      case "generate-completion" -> new CompletionCommand(console, line);
      case "help" -> new HelpCommand(console, line);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private CommandLine rules() {
    CommandLine rules = new CommandLine(new RulesCommand());
    rules.addSubcommand(new RulesCommand.ListCommand(console));
    rules.addSubcommand(new LintCommand(console));
    rules.addSubcommand(new TestCommand(console));
    rules.addSubcommand(new CoverageCommand(console));
    rules.addSubcommand(new NewCommand(console));
    rules.addSubcommand(new DocCommand(console));
    rules.addSubcommand(new RuleSchemaCommand(console));
    return rules;
  }

  /** The commands as picocli knows them. */
  CommandLine line() {
    return line;
  }

  int run(String... args) {
    try {
      int code = line.execute(args);
      console.out.flush();
      return code;
    } catch (OutOfMemoryError e) {
      return new Faults(console).shown(e);
    } finally {
      console.err.flush();
    }
  }

  private int misuse(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.err.println("shiju: " + wrong(e));
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String meant = meant(unmatched);
      if (!meant.isEmpty()) {
        console.err.println(console.messages.get("did.you.mean", meant));
      }
    }
    console.err.println(console.messages.get("try.help", command));
    return MISUSE;
  }

  /** The option or subcommand that may have been meant; some where only picocli has an idea. */
  private static String meant(CommandLine.UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    String near =
        Near.of(
            first,
            first.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet());
    return near.isEmpty() ? String.join(", ", e.getSuggestions()) : near;
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
