package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.report.ReportFormat;
import dev.tfguard.report.ReportSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One run writes every report, each is valid, and all tell of the same findings. */
final class ReportsOfRunsTest {
  private static final List<ReportFormat> FORMATS =
      List.of(ReportFormat.SARIF, ReportFormat.GITLAB, ReportFormat.JUNIT, ReportFormat.CHECKSTYLE);

  @TempDir private Path folder;

  static List<List<String>> runs() throws IOException {
    List<List<String>> runs = new ArrayList<>();
    runs.add(List.of("scan", "testdata/shop"));
    runs.add(List.of("scan", "testdata/checks"));
    runs.add(List.of("scan", "testdata/fix"));
    runs.add(List.of("scan", "testdata/hcl"));
    try (Stream<Path> plans = Files.walk(Path.of("testdata/plans"))) {
      List<String> names =
          plans.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList();
      List<String> words = new ArrayList<>(List.of("plan"));
      words.addAll(names);
      runs.add(words);
    }
    return runs;
  }

  @ParameterizedTest
  @MethodSource("runs")
  void areValidAndAgree(List<String> words) throws IOException {
    List<Object> all = new ArrayList<>(words);
    all.addAll(List.of("--format", "json"));
    FORMATS.forEach(format -> all.addAll(List.of("--report", format + "=" + file(format))));
    JsonNode json = Run.of(all.toArray()).json();

    for (ReportFormat format : FORMATS) {
      assertThat(ReportSchemas.faults(format, Files.readString(file(format)))).isEmpty();
    }
    int findings = json.path("findings").size();
    int errors = json.path("errors").size();
    JsonNode run = new ObjectMapper().readTree(file(ReportFormat.SARIF).toFile()).at("/runs/0");
    assertThat(findings).isPositive();
    assertThat(run.path("results")).hasSize(findings);
    assertThat(run.at("/invocations/0/toolExecutionNotifications")).hasSize(errors);
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isEqualTo(errors == 0);
    int open = findings - run.path("results").findValues("suppressions").size();
    assertThat(new ObjectMapper().readTree(file(ReportFormat.GITLAB).toFile()))
        .hasSize(open + errors);
    assertThat(count(ReportFormat.CHECKSTYLE, "<error ")).isEqualTo(open + errors);
    assertThat(count(ReportFormat.JUNIT, "<testcase ")).isEqualTo(findings + errors);
  }

  private Path file(ReportFormat format) {
    return folder.resolve("report." + format);
  }

  private int count(ReportFormat format, String start) throws IOException {
    return (int) Pattern.compile(start).matcher(Files.readString(file(format))).results().count();
  }
}
