package dev.tfguard.cli;

import dev.tfguard.baseline.BrokenBaselineException;
import dev.tfguard.cli.help.GroupedHelp;
import dev.tfguard.config.BrokenConfigException;
import dev.tfguard.report.TerminalText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry point of tfguard, and the only place where its parts are put together. */
public final class Main {
  private static final List<Command> COMMANDS =
      List.of(
          new ScanCommand(),
          new PlanCommand(),
          new FixCommand(),
          new InitCommand(),
          new WaiversCommand(),
          new CatalogCommand(),
          new ExplainCommand(),
          new CompletionCommand(),
          new ManCommand());

  /** Enough for whatever the parser lets through: it refuses deeper nesting. */
  private static final long STACK_BYTES = 64L << 20;

  private Main() {}

  /** Runs tfguard and leaves with its exit code; whatever goes wrong is 2, never 1. */
  public static void main(String[] args) throws InterruptedException {
    AtomicInteger code = new AtomicInteger(ExitCode.ERROR.code());
    Thread thread = new Thread(null, () -> code.set(guarded(args)), "tfguard", STACK_BYTES);
    thread.start();
    thread.join();
    System.exit(ExitCode.toShell(code.get()));
  }

  private static int guarded(String[] args) {
    try {
      return commandLine().execute(args);
    } catch (Throwable fault) { // an error of the virtual machine must not look like findings
      System.err.println("tfguard: internal error: " + fault);
      return ExitCode.ERROR.code();
    }
  }

  // Built by hand: reading picocli's annotations costs as much time as starting the virtual
  // machine.
  static CommandLine commandLine() {
    return commandLine(Clock.systemUTC());
  }

  /** The same, for a day that {@code clock} tells. */
  static CommandLine commandLine(Clock clock) {
    CommandSpec spec = CommandSpec.create().name("tfguard");
    spec.usageMessage()
        .description("Keeps Terraform from destroying what cannot be made again.")
        .abbreviateSynopsis(true)
        .exitCodeList(ExitCode.meanings());
    spec.versionProvider(Main::version);
    spec.addOption(Options.help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    for (Command command : COMMANDS) {
      CommandSpec sub = command.spec();
      sub.addOption(Options.help());
      sub.usageMessage().abbreviateSynopsis(true);
      spec.addSubcommand(command.name(), sub);
    }
    return new CommandLine(spec)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        // a file may be named @x, and nobody who passes it on expects that it is read for arguments
        .setExpandAtFiles(false)
        .setHelpFactory(GroupedHelp::new)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionStrategy(parsed -> run(parsed, clock));
  }

  private static int misused(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": " + TerminalText.escape(String.valueOf(wrong.getMessage())));
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("See " + name + " --help");
    return ExitCode.ERROR.code();
  }

  private static int run(ParseResult parsed, Clock clock) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    CommandLine commandLine = parsed.commandSpec().commandLine();
    if (!parsed.hasSubcommand()) {
      commandLine.getErr().println("tfguard: no command given; see tfguard --help");
      return ExitCode.ERROR.code();
    }
    ParseResult sub = parsed.subcommand();
    for (Command command : COMMANDS) {
      if (command.name().equals(sub.commandSpec().name())) {
        return execute(command, sub, Console.of(commandLine, clock));
      }
    }
    throw new IllegalStateException("no such command: " + sub.commandSpec().name());
  }

  private static int execute(Command command, ParseResult parsed, Console console) {
    try {
      return command.run(parsed, console).code();
    } catch (UsageException wrong) {
      console.complain(wrong.complaint());
    } catch (BrokenConfigException broken) {
      broken.complaints().forEach(console::complain);
    } catch (BrokenBaselineException broken) {
      console.complain(broken.complaint());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      complain(fault, console);
    }
    return ExitCode.ERROR.code();
  }

  private static void complain(Throwable fault, Console console) {
    if (isOutOfMemory(fault)) {
      console.complain("these sources need more memory: set TFGUARD_JAVA_OPTS=-Xmx2g");
      return;
    }
    console.complain("internal error: " + fault + place(fault));
    console.complain("this is a fault of tfguard: please report it with the line above");
  }

  private static boolean isOutOfMemory(Throwable fault) {
    return fault instanceof OutOfMemoryError || fault.getCause() instanceof OutOfMemoryError;
  }

  private static String place(Throwable fault) {
    return Stream.of(fault.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("dev.tfguard."))
        .findFirst()
        .map(frame -> " at " + frame)
        .orElse("");
  }

  static String[] version() {
    return new String[] {"tfguard " + Version.full()};
  }
}
