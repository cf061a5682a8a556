package dev.tfguard.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The entry point of tfguard, and the only place where its parts are put together. */
public final class Main {
  private Main() {}

  /** Runs tfguard and leaves with its exit code; whatever goes wrong is 2, never 1. */
  public static void main(String[] args) {
    int code = ExitCode.ERROR.code();
    try {
      code = commandLine().execute(args);
    } catch (Throwable fault) { // an error of the virtual machine must not look like findings
      System.err.println("tfguard: internal error: " + fault);
    }
    System.exit(code);
  }

  // Built by hand: reading picocli's annotations costs as much time as starting the virtual
  // machine.
  static CommandLine commandLine() {
    CommandSpec spec = CommandSpec.create().name("tfguard");
    spec.usageMessage().description("Keeps Terraform from destroying what cannot be made again.");
    spec.versionProvider(Main::version);
    spec.addOption(help());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    return new CommandLine(spec)
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionStrategy(Main::run);
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help and exit.")
        .build();
  }

  private static int run(CommandLine.ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    PrintWriter err = parsed.commandSpec().commandLine().getErr();
    err.println("tfguard: no command given; see tfguard --help");
    return ExitCode.ERROR.code();
  }

  private static String[] version() {
    Package here = Main.class.getPackage();
    String version = Optional.ofNullable(here.getImplementationVersion()).orElse("development");
    return new String[] {"tfguard " + version};
  }
}
