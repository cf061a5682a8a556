package dev.tfguard.cli;

import dev.tfguard.cli.help.ManPage;
import dev.tfguard.hcl.NearestName;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a page of the manual. */
final class ManCommand implements Command {

  @Override
  public String name() {
    return "man";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("Print a page of the manual, for man to show.")
        .footer(
            "  tfguard man scan | man -l -", "  tfguard man > ~/.local/share/man/man1/tfguard.1");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("COMMAND")
            .arity("0..1")
            .type(String.class)
            .completionCandidates(() -> Main.commandLine().getSubcommands().keySet().iterator())
            .description("The command that the page tells about (default: tfguard itself).")
            .build());
    return spec;
  }

  @Override
  public ExitCode run(ParseResult parsed, Console console) {
    CommandLine root = Main.commandLine();
    Optional<String> name = Optional.ofNullable(parsed.matchedPositionalValue(0, (String) null));
    CommandLine command = name.map(word -> find(root, word)).orElse(root);
    console.out().print(ManPage.of(command.getCommandSpec(), Version.number()));
    console.out().flush();
    return ExitCode.OK;
  }

  private static CommandLine find(CommandLine root, String name) {
    Map<String, CommandLine> commands = root.getSubcommands();
    return Optional.ofNullable(commands.get(name))
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no command '"
                        + name
                        + "'"
                        + NearestName.to(name, commands.keySet())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; tfguard --help lists them all")));
  }
}
