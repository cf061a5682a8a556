package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a build is named to people. */
final class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "0.1.0,                                                0.1.0",
    "0.1.0+0123456789abcdef0123456789abcdef01234567,       0.1.0 (0123456789)",
    "0.1.0+0123456789abcdef0123456789abcdef01234567-dirty, 0.1.0 (0123456789-dirty)",
  })
  void namesTheCommit(String build, String shown) {
    assertThat(Version.shown(build)).isEqualTo(shown);
  }
}
