package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of plans; {@code -Dtfguard.update=true} rewrites what is expected. */
final class PlanGoldenTest {
  private static final Path ROOT = Path.of("testdata/plan-json");

  @ParameterizedTest
  @MethodSource("plans")
  void keepsWhatCanMatter(Path path) throws IOException {
    check(path, PlanDump.of(PlanText.parse(Files.readAllBytes(path))));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void saysWhyItIsNoPlan(Path path) throws IOException {
    check(path, refusal(Files.readAllBytes(path)));
  }

  private static String refusal(byte[] json) throws IOException {
    try {
      return PlanDump.of(PlanText.parse(json));
    } catch (UnreadablePlanException refused) {
      PlanError error = refused.in("plan.json");
      return "%d:%d %s%n  %s%n"
          .formatted(error.line(), error.column(), error.message(), error.hint());
    }
  }

  private static void check(Path path, String actual) throws IOException {
    Path expected = path.resolveSibling(path.getFileName().toString().replace(".json", ".txt"));
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(expected, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }

  private static List<Path> plans() throws IOException {
    return under(ROOT);
  }

  private static List<Path> errors() throws IOException {
    return under(ROOT.resolve("errors"));
  }

  private static List<Path> under(Path folder) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }
}
