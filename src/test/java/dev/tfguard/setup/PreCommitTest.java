package dev.tfguard.setup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The hook is added as the folders of testdata/setup say, and nothing else is touched. */
final class PreCommitTest {
  private static final Path CASES = Path.of("testdata", "setup");
  private static final HookSource SOURCE =
      new HookSource("https://git.example.com/tfguard.git", "v1.2.3");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void addsOneEntryInTheStyleOfTheFile(Path folder) throws IOException {
    String before = Files.readString(folder.resolve("before.yaml"), UTF_8);
    String after = PreCommit.with(before, SOURCE).orElse(before);
    Path golden = folder.resolve("after.yaml");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, after, UTF_8);
    }

    assertThat(after).isEqualTo(Files.readString(golden, UTF_8));
    assertThat(PreCommit.with(after, SOURCE)).as("a second time").isEmpty();
    assertThat(linesOf(after)).containsAll(linesOf(before));
  }

  private static List<String> linesOf(String text) {
    return text.lines().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "repos: [{repo: local, hooks: []}] | 1:8: these repos are not a list with one item a line",
        "repos: []                         | 1:8: these repos are not a list with one item a line",
        "- a                               | 1:1: there is no mapping",
        "a: [                              | 1:5: this is not YAML:",
      })
  void saysWhereNothingCanBeAdded(String text, String complaint) {
    assertThatThrownBy(() -> PreCommit.with(text, SOURCE))
        .isInstanceOfSatisfying(
            UnfitFileException.class,
            unfit ->
                assertThat(unfit.complaint()).startsWith(".pre-commit-config.yaml:" + complaint));
  }

  @Test
  void takesNoAddressThatWouldMeanSomethingElse() {
    assertThatThrownBy(() -> new HookSource("https://x/y; rm -rf /", "v1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HookSource("--upload-pack=x", "v1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HookSource("https://x/y", "$(x)"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
