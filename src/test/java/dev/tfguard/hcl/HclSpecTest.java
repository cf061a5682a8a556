package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The trees of the constructs of the HCL specification; {@code -Dtfguard.update=true} rewrites
 * them.
 */
final class HclSpecTest {
  @ParameterizedTest
  @MethodSource("cases")
  void givesTheTreeExpected(Path path) throws IOException {
    HclFile file = HclCases.parse(path);
    String dump = TreeDump.of(file.body());
    assertThat(dump).isEqualTo(HclCases.expected(path, dump));
    assertThat(HclCases.messages(file)).isEmpty();
  }

  private static List<Path> cases() {
    return HclCases.under(HclCases.ROOT.resolve("spec"));
  }
}
