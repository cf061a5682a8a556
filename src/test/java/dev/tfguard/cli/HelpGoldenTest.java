package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.cli.help.OptionGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code --help} says of every command, as in testdata/cli/help; {@code -Dtfguard.update=true}
 * rewrites that.
 */
final class HelpGoldenTest {
  private static final Path FOLDER = Path.of("testdata", "cli", "help");

  static List<String> commands() {
    List<String> commands = new ArrayList<>(List.of("tfguard"));
    commands.addAll(Main.commandLine().getSubcommands().keySet());
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysWhatTheCommandTakes(String command) throws IOException {
    Run run = command.equals("tfguard") ? Run.of("--help") : Run.of(command, "--help");
    Path golden = FOLDER.resolve(command + ".txt");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, run.out(), UTF_8);
    }
    assertThat(run).isEqualTo(new Run(0, Files.readString(golden, UTF_8), ""));
    assertThat(run.out().lines())
        .as("reword what is parted badly")
        .allMatch(line -> line.length() <= 80)
        .noneMatch(line -> line.endsWith(" ."));
  }

  @Test
  void everyOptionHasItsHeading() {
    for (CommandLine command : all()) {
      assertThat(command.getCommandSpec().options())
          .as(command.getCommandName() + ": name it in OptionGroup")
          .allMatch(option -> OptionGroup.naming(option).isPresent());
    }
  }

  @Test
  void everyDescriptionIsASentence() {
    for (CommandLine command : all()) {
      assertThat(descriptions(command.getCommandSpec()))
          .as(command.getCommandName())
          .isNotEmpty()
          .allMatch(text -> text.matches("(?s)[A-Z].*\\."));
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsACommandLine(String example) {
    assertThat(example).startsWith("  ").hasSizeLessThanOrEqualTo(80);
    ParseResult parsed = Main.commandLine().parseArgs(ExampleLine.words(example));
    assertThat(parsed.hasSubcommand()).isTrue();
  }

  static List<String> examples() {
    return all().stream()
        .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
        .toList();
  }

  private static List<CommandLine> all() {
    CommandLine root = Main.commandLine();
    List<CommandLine> all = new ArrayList<>(List.of(root));
    all.addAll(root.getSubcommands().values());
    return all;
  }

  private static List<String> descriptions(CommandSpec spec) {
    return Stream.concat(
            Stream.of(spec.usageMessage().description()),
            spec.args().stream().map(argument -> String.join(" ", argument.description())))
        .toList();
  }

  @Test
  void noOtherHelpIsExpected() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              commands().stream().map(command -> command + ".txt").toList());
    }
  }
}
