package dev.tfguard.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints a script that completes tfguard's commands and options in bash and zsh. */
final class CompletionCommand implements Command {

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "Print a completion script for bash and zsh.",
            "Load it with source <(tfguard completion).");
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    console.out().print(AutoComplete.bash("tfguard", Main.commandLine()));
    console.out().flush();
    return ExitCode.OK;
  }
}
