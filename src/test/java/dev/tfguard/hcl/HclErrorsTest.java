package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of broken files, and what is read of them nevertheless. */
final class HclErrorsTest {
  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndReadsTheRest(Path path) throws IOException {
    HclFile file = HclCases.parse(path);
    String actual = HclCases.messages(file) + "\n" + TreeDump.of(file.body());
    assertThat(actual).isEqualTo(HclCases.expected(path, actual));
    assertThat(file.isComplete()).isFalse();
  }

  @Test
  void tellsOfManyFaultsButNotOfAll() {
    HclFile file = HclParser.parse(new SourceFile("many.tf", "a {\n  b = (\n}\n".repeat(100)));
    assertThat(file.diagnostics()).hasSize(20);
  }

  private static List<Path> cases() {
    return HclCases.under(HclCases.ROOT.resolve("errors"));
  }
}
