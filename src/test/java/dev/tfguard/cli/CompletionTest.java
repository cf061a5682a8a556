package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.cli.completion.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What real shells offer, compared with what the commands take. */
final class CompletionTest {
  private static final CommandSpec ROOT = Main.commandLine().getCommandSpec();

  @TempDir private Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectory(folder.resolve("modules"));
    Files.writeString(folder.resolve("a b.tf"), "");
    Path program = folder.resolve("tfguard");
    Files.writeString(program, "#!/bin/sh\nprintf '%s  high  x\\n' aws_one aws_two google_one\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void offersEveryCommand(AskedShell shell) throws IOException, InterruptedException {
    assertOffered(shell, Map.of("tfguard ", ROOT.subcommands().keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void offersEveryOption(AskedShell shell) throws IOException, InterruptedException {
    Map<String, Iterable<String>> expected = new LinkedHashMap<>();
    expected.put("tfguard -", names(ROOT));
    commands().forEach(command -> expected.put(line(command) + "-", names(command)));
    assertOffered(shell, expected);
  }

  @ParameterizedTest
  @EnumSource
  void offersEveryChoice(AskedShell shell) throws IOException, InterruptedException {
    Map<String, Iterable<String>> expected = new LinkedHashMap<>();
    for (CommandSpec command : commands()) {
      for (ArgSpec argument : command.args()) {
        if (argument.completionCandidates() != null) {
          lines(command, argument)
              .forEach(line -> expected.put(line, argument.completionCandidates()));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(10);
    assertOffered(shell, expected);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZSH_AS_BASH")
  void offersFilesAndDirectories(AskedShell shell) throws IOException, InterruptedException {
    List<String> files = List.of("a b.tf", "modules", "tfguard");
    Map<String, List<String>> choices =
        Map.of(
            "FILE", files,
            "PATH", files,
            "SCHEMA", files,
            "DIR", List.of("modules"),
            "GLOB", List.of());
    Map<String, Iterable<String>> expected = new LinkedHashMap<>();
    for (CommandSpec command : commands()) {
      for (ArgSpec argument : command.args()) {
        Optional.ofNullable(choices.get(argument.paramLabel()))
            .ifPresent(some -> lines(command, argument).forEach(line -> expected.put(line, some)));
      }
    }
    assertThat(expected).hasSizeGreaterThan(10);
    assertOffered(shell, expected);
  }

  @ParameterizedTest
  @EnumSource
  void offersWhatBegins(AskedShell shell) throws IOException, InterruptedException {
    assertOffered(
        shell,
        Map.of(
            "tfguard sc", List.of("scan"),
            "tfguard scan --form", List.of("--format"),
            "tfguard scan --format=ju", List.of("junit"),
            "tfguard scan mod", List.of("modules"),
            "tfguard scan --fail-on never fix --form", List.of("--format"),
            "tfguard explain unread", List.of("unread-module"),
            "tfguard fix --only unread", List.of("unread-module"),
            "tfguard catalog --provider googl", List.of("google"),
            "tfguard catalog aws_", List.of("aws_one", "aws_two")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZSH_AS_BASH")
  void offersAFormatAndThenAFile(AskedShell shell) throws IOException, InterruptedException {
    assertOffered(
        shell,
        Map.of(
            "tfguard scan --report sar", List.of("sarif="),
            "tfguard scan --report=sar", List.of("sarif="),
            "tfguard scan --report sarif=mod", List.of("modules"),
            "tfguard scan --report=sarif=mod", List.of("modules")));
  }

  @Test
  void somebodyDecidedWhatEveryArgumentIsOffered() {
    for (CommandSpec command : commands()) {
      assertThat(command.args())
          .filteredOn(argument -> argument.arity().max() > 0)
          .as(command.name() + ": name the label in Offer")
          .allMatch(Offer::isDecided);
    }
  }

  private void assertOffered(AskedShell shell, Map<String, ? extends Iterable<String>> expected)
      throws IOException, InterruptedException {
    Map<String, Set<String>> sorted = new LinkedHashMap<>();
    expected.forEach(
        (line, choices) -> {
          Set<String> set = new TreeSet<>();
          choices.forEach(set::add);
          sorted.put(line, set);
        });
    assertThat(shell.ask(folder, List.copyOf(expected.keySet()))).isEqualTo(sorted);
  }

  private static List<CommandSpec> commands() {
    return ROOT.subcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  private static List<String> names(CommandSpec command) {
    return command.options().stream().flatMap(option -> Stream.of(option.names())).toList();
  }

  /** The ways to begin {@code argument}. */
  private static List<String> lines(CommandSpec command, ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return List.of(line(command));
    }
    List<String> lines = new ArrayList<>(List.of(line(command) + option.longestName() + "="));
    for (String name : option.names()) {
      lines.add(line(command) + name + " ");
    }
    return lines;
  }

  private static String line(CommandSpec command) {
    return "tfguard " + command.name() + " ";
  }
}
