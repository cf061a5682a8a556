package dev.tfguard.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case in testdata/checks and testdata/plan-checks; {@code -Dtfguard.update=true} rewrites
 * what is expected.
 */
final class CheckFixtureTest {

  static List<Fixture> cases() throws IOException {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsWhatIsExpected(Fixture fixture) throws IOException {
    String report = fixture.report();
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(fixture.expected(), report, UTF_8);
    }
    assertThat(report).isEqualTo(Files.readString(fixture.expected(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseIsWhatItsNameSays(Fixture fixture) throws IOException {
    List<String> found =
        fixture.scan().findings().stream().map(finding -> finding.check().value()).toList();
    if (fixture.isClean()) {
      assertThat(found).doesNotContain(fixture.check());
    } else {
      assertThat(found).contains(fixture.check());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void messagesReadWell(Fixture fixture) throws IOException {
    for (Finding finding : fixture.scan().findings()) {
      assertThat(finding.message())
          .doesNotEndWith(".")
          .doesNotContain("  ", " ,", " ;", ".;", "Optional")
          .containsPattern("[;:] ?[a-z]");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theNumberOfThreadsChangesNothing(Fixture fixture) throws IOException {
    assertThat(Fixture.json(fixture.scan(8))).isEqualTo(Fixture.json(fixture.scan(1)));
  }
}
