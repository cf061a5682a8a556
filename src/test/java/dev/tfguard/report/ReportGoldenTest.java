package dev.tfguard.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of every scenario; {@code -Dtfguard.update=true} rewrites what is expected. */
final class ReportGoldenTest {
  private static final Path ROOT = Path.of("testdata/report");
  private static final Set<ReportFormat> FORMATS =
      EnumSet.complementOf(EnumSet.of(ReportFormat.HTML));

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatIsExpected(Path folder, ReportFormat format) throws IOException {
    Path golden = folder.resolve("expected." + format);
    String report = report(Scenario.read(folder), format);
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, report, UTF_8);
    }
    assertThat(report).isEqualTo(Files.readString(golden, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void letsNothingThroughThatATerminalObeys(Path folder) throws IOException {
    Scenario scenario = Scenario.read(folder);
    String report = report(scenario, ReportFormat.TEXT);
    String visible =
        scenario.context().style() == Style.COLOUR
            ? report.replaceAll("\u001b\\[[0-9;]*m", "")
            : report;
    assertThat(visible.replace("\n", "")).doesNotContainPattern("\\p{Cc}|\\p{Cf}|\\p{Zl}|\\p{Zp}");
  }

  @ParameterizedTest
  @MethodSource("folders")
  void writesJsonThatIsAsciiAndWellFormed(Path folder) throws IOException {
    String report = report(Scenario.read(folder), ReportFormat.JSON);
    assertThat(report).matches("[ -~]*\n");
    assertThat(new ObjectMapper().readTree(report).path("schema").asText())
        .isEqualTo("tfguard/findings/v1");
  }

  private static String report(Scenario scenario, ReportFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.reporter(scenario.context()).write(scenario.findings(), out);
    return out.toString();
  }

  private static Stream<Arguments> cases() throws IOException {
    return folders().stream()
        .flatMap(folder -> FORMATS.stream().map(format -> Arguments.of(folder, format)));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.sorted().toList();
    }
  }
}
