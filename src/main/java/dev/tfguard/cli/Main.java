package dev.tfguard.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The entry point of tfguard, and the only place where its parts are put together. */
@Command(
    name = "tfguard",
    description = "Keeps Terraform from destroying what cannot be made again.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private Main(CommandSpec spec) {
    this.spec = spec;
  }

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

  static CommandLine commandLine() {
    return new CommandLine(new Main(CommandSpec.create()));
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    err.println("tfguard: no command given; see tfguard --help");
    return ExitCode.ERROR.code();
  }

  /** The version the jar was built as. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Package here = Main.class.getPackage();
      String version = Optional.ofNullable(here.getImplementationVersion()).orElse("development");
      return new String[] {"tfguard " + version};
    }
  }
}
