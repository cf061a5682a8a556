package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** What a library that reads the reports of many tools makes of ours. */
final class SecondOpinionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"CHECKSTYLE, CHECKSTYLE", "SARIF, SARIF", "JUNIT, JUNIT"})
  void readsTheSame(ReportFormat format, Parser parser) throws IOException {
    for (Path path : scenarios()) {
      Scenario scenario = Scenario.read(path);
      Findings findings = scenario.findings();
      StringWriter out = new StringWriter();
      format.reporter(scenario.context()).write(findings, out);

      assertThat(read(parser, out.toString()))
          .as(path.toString())
          .containsExactlyInAnyOrderElementsOf(expected(format, findings, scenario.context()));
    }
  }

  /** Each place once, as the library has it. */
  private static Set<String> expected(
      ReportFormat format, Findings findings, ReportContext context) {
    Set<String> places = new HashSet<>();
    for (Finding finding : findings.findings()) {
      if (isTold(finding, format, context)) {
        places.add(
            place(format, context, finding.location().path(), finding.location().start().line()));
      }
    }
    if (format != ReportFormat.SARIF) { // of whose notifications the library takes no notice
      findings
          .errors()
          .forEach(error -> places.add(place(format, context, error.path(), error.line())));
    }
    return places;
  }

  private static boolean isTold(Finding finding, ReportFormat format, ReportContext context) {
    return switch (format) {
      case SARIF -> true;
      case JUNIT -> context.fails().test(finding);
      default -> finding.isOpen();
    };
  }

  /** A reference of SARIF stays as it is in this library. */
  private static String place(ReportFormat format, ReportContext context, String path, int line) {
    String name = context.repositoryPaths().apply(path);
    return (format == ReportFormat.SARIF ? SarifText.uri(name) : name) + ":" + line;
  }

  private Set<String> read(Parser parser, String report) throws IOException {
    Files.writeString(folder.resolve("report"), report);
    Set<Violation> violations =
        ViolationsApi.violationsApi()
            .withPattern(".*report$")
            .inFolder(folder.toString())
            .findAll(parser)
            .withReporter("tfguard")
            .withViolationsLogger(new Silent())
            .violations();
    return violations.stream()
        .map(found -> found.getFile() + ":" + found.getStartLine())
        .collect(Collectors.toSet());
  }

  private static List<Path> scenarios() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("testdata/report"))) {
      return folders.filter(path -> !path.toString().contains("hostile")).sorted().toList();
    }
  }

  /** The library logs every file that it reads. */
  private static final class Silent implements ViolationsLogger {
    @Override
    public void log(Level level, String text) {}

    @Override
    public void log(Level level, String text, Throwable cause) {
      throw new AssertionError(text, cause);
    }
  }
}
