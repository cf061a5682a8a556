package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario in every format that has a schema. */
final class ReportSchemasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SARIF | {\"version\": \"2.1.0\"}",
        "SARIF | {\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\", \"informationUri\": \"no uri\"}}}]}",
        "SARIF | {\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"t\"}}, \"finding\": 1}]}",
        "GITLAB | {}",
        "GITLAB | [{\"description\": \"d\"}]",
        "JUNIT | <testsuites tests='0' failures='0' errors='0'/>",
        "JUNIT | <testsuite/>",
        "CHECKSTYLE | <checkstyle version='1'><file name='a'><error/></file></checkstyle>",
        "CHECKSTYLE | <checkstyle version='1'><file name='a'/></checkstyle>",
      })
  void refusesWhatIsWrong(ReportFormat format, String report) throws IOException {
    assertThat(ReportSchemas.faults(format, report)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void acceptsEveryReport(Path folder, ReportFormat format) throws IOException {
    Scenario scenario = Scenario.read(folder);
    StringWriter out = new StringWriter();
    format.reporter(scenario.context()).write(scenario.findings(), out);

    assertThat(ReportSchemas.faults(format, out.toString())).isEmpty();
  }

  private static List<Arguments> cases() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata/report"))) {
      return folders
          .sorted()
          .flatMap(
              folder ->
                  Stream.of(
                          ReportFormat.SARIF,
                          ReportFormat.GITLAB,
                          ReportFormat.JUNIT,
                          ReportFormat.CHECKSTYLE)
                      .map(format -> Arguments.of(folder, format)))
          .toList();
    }
  }
}
