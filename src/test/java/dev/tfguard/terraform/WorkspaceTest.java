package dev.tfguard.terraform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each directory in testdata/modules has an input tree and what should be understood of it. */
final class WorkspaceTest {
  private static final Path CASES = Path.of("testdata", "modules");

  static List<Path> cases() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsWhatTerraformReads(Path testCase) throws IOException {
    Path input = testCase.resolve("input");
    Workspace workspace = Workspace.read(ReadRequest.of(Path.of(""), input), progress -> {});
    String actual = WorkspaceText.of(workspace);
    Path expected = testCase.resolve("expected.txt");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(expected, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }
}
