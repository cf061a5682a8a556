package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script, run by a real bash. */
final class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  // Asks for the completions of the words after the script's name, as pressing the tab key does.
  private static final String PRESS_TAB =
      """
      source "$1"; shift
      COMP_WORDS=(tfguard "$@"); COMP_CWORD=$#; COMP_LINE="tfguard $*"; COMP_POINT=${#COMP_LINE}
      function=$(complete -p tfguard | sed 's/.* -F \\([^ ]*\\) .*/\\1/')
      "$function" 2>/dev/null
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sc                          | scan",
        "scan --fo                   | --format",
        "scan --format js            | json",
        "scan --fail-on cr           | critical",
        "scan --dialect open         | opentofu",
        "explain unread              | unread-module"
      })
  void completes(String typed, String completion) throws IOException, InterruptedException {
    assertThat(press(typed.strip().split(" ", -1))).containsExactly(completion);
  }

  @Test
  void offersAllCommands() throws IOException, InterruptedException {
    assertThat(press("")).contains("scan", "catalog", "explain", "completion");
  }

  private List<String> press(String... typed) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "there is no bash");
    Path script = Files.writeString(folder.resolve("script"), Run.of("completion").out());
    ProcessBuilder bash =
        new ProcessBuilder(BASH.toString(), "-c", PRESS_TAB, "bash", script.toString());
    bash.command().addAll(List.of(typed));
    Process process = bash.redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
