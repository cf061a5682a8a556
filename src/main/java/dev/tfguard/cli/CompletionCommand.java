package dev.tfguard.cli;

import dev.tfguard.cli.completion.Shell;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a script that completes tfguard's commands and options in a shell. */
final class CompletionCommand implements Command {

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print a script that completes tfguard's commands and options in a shell.")
        .footer(
            "  source <(tfguard completion bash)     # in ~/.bashrc",
            "  source <(tfguard completion zsh)      # in ~/.zshrc, after compinit",
            "  tfguard completion fish | source      # in ~/.config/fish/config.fish");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .arity("0..1")
            .type(Shell.class)
            .defaultValue(Shell.BASH.toString())
            .completionCandidates(Stream.of(Shell.values()).map(Shell::toString).toList())
            .converters(word -> Options.parse(Shell.class, word))
            .description("The shell: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    Shell shell = parsed.commandSpec().positionalParameters().get(0).getValue();
    console.out().print(shell.script(Main.commandLine().getCommandSpec()));
    console.out().flush();
    return ExitCode.OK;
  }
}
