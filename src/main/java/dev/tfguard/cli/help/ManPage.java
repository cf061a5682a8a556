package dev.tfguard.cli.help;

import static dev.tfguard.cli.help.Roff.bold;
import static dev.tfguard.cli.help.Roff.italic;
import static dev.tfguard.cli.help.Roff.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of the manual for a command.
 *
 * <p>picocli makes AsciiDoc of its model, for which Asciidoctor and so a Ruby would have to run.
 */
public final class ManPage {
  private final CommandSpec command;
  private final Roff roff = new Roff();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** The page for {@code command} in roff, which names {@code version} as its source. */
  public static String of(CommandSpec command, String version) {
    return new ManPage(command).page(version);
  }

  private String page(String version) {
    String program = command.root().name();
    roff.title(
        name(command).toUpperCase(Locale.ROOT), program + " " + version, program + " manual");
    roff.section("NAME").text(plain(name(command)) + " \\- " + plain(summary()));
    roff.section("SYNOPSIS").text(synopsis());
    description();
    arguments();
    commands();
    exitStatus();
    tagged("ENVIRONMENT", Surroundings.ENVIRONMENT);
    tagged("FILES", Surroundings.FILES);
    examples();
    roff.section("SEE ALSO").text(String.join(", ", related()));
    return roff.toString();
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  // as lists of pages show it: no capital letter, no period
  private String summary() {
    String text = String.join(" ", command.usageMessage().description()).replaceFirst("\\.$", "");
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private String synopsis() {
    List<String> words = new ArrayList<>(List.of(bold(command.qualifiedName())));
    words.add("[" + italic("OPTION") + "]...");
    for (PositionalParamSpec argument : command.positionalParameters()) {
      words.add("[" + italic(argument.paramLabel()) + "]" + repetition(argument));
    }
    if (!command.subcommands().isEmpty()) {
      words.add("[" + italic("COMMAND") + "]");
    }
    return String.join(" ", words);
  }

  private static String repetition(PositionalParamSpec argument) {
    return argument.arity().max() > 1 ? "..." : "";
  }

  private void description() {
    roff.section("DESCRIPTION").text(plain(String.join(" ", command.usageMessage().description())));
    if (command.parent() == null) {
      Surroundings.DESCRIPTION.forEach(text -> roff.paragraph(plain(text)));
    }
  }

  private void arguments() {
    roff.section("OPTIONS");
    if (!command.positionalParameters().isEmpty()) {
      roff.subsection("Arguments");
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      roff.item(italic(argument.paramLabel()), String.join(" ", argument.description()));
    }
    OptionGroup.of(command.options())
        .forEach(
            (group, options) -> {
              roff.subsection(group.heading());
              options.forEach(
                  option -> roff.item(tag(option), String.join(" ", option.description())));
            });
  }

  private static String tag(OptionSpec option) {
    String names = String.join(", ", Stream.of(option.names()).map(Roff::bold).toList());
    return option.arity().max() == 0 ? names : names + "=" + italic(option.paramLabel());
  }

  private void commands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    roff.section("COMMANDS");
    for (CommandLine sub : command.subcommands().values()) {
      CommandSpec spec = sub.getCommandSpec();
      roff.item(bold(spec.name()), String.join(" ", spec.usageMessage().description()));
    }
  }

  private void exitStatus() {
    roff.section("EXIT STATUS");
    command
        .root()
        .usageMessage()
        .exitCodeList()
        .forEach((code, meaning) -> roff.item(bold(code), meaning));
  }

  private void tagged(String section, List<Surroundings.Entry> entries) {
    roff.section(section);
    entries.forEach(entry -> roff.item(bold(entry.name()), entry.meaning()));
  }

  private void examples() {
    String[] lines = command.usageMessage().footer();
    if (lines.length == 0) {
      return;
    }
    roff.section("EXAMPLES").code(Stream.of(lines).map(String::strip).toArray(String[]::new));
  }

  private List<String> related() {
    List<CommandSpec> pages = new ArrayList<>();
    if (command.parent() != null) {
      pages.add(command.root());
    }
    command.root().subcommands().values().forEach(sub -> pages.add(sub.getCommandSpec()));
    List<String> names = new ArrayList<>();
    for (CommandSpec page : pages) {
      if (page != command) {
        names.add(bold(name(page)) + "(1)");
      }
    }
    return names;
  }
}
