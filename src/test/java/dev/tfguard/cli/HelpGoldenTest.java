package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
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
