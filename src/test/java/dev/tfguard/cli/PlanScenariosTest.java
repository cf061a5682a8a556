package dev.tfguard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.plan.IndentedJson;
import dev.tfguard.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of the plans in {@code testdata/plans} and {@code testdata/plans-handwritten};
 * {@code -Dtfguard.update=true} rewrites what is expected.
 */
final class PlanScenariosTest {
  private static final List<Path> ROOTS =
      List.of(Path.of("testdata/plans"), Path.of("testdata/plans-handwritten"));

  /** What every password and token of the plans begins with. */
  private static final String SECRET = "hunter2";

  // A copy that git does not know, so that the history of this project does not matter.
  private static final Path COPY = Path.of("target/plan-scenarios");

  @ParameterizedTest
  @MethodSource("folders")
  void saysWhatIsExpected(Path folder) throws IOException {
    Path copy = copy(folder);
    for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.JSON)) {
      Path golden = folder.resolve("expected." + extension(format));
      String actual = report(copy, format);
      if (Boolean.getBoolean("tfguard.update")) {
        Files.writeString(golden, actual, UTF_8);
      }
      assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void noSecretComesOut(Path folder) throws IOException {
    Path copy = copy(folder);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(report(copy, format, "--strict", "--any-destroy")).doesNotContain(SECRET);
    }
  }

  private static String report(Path copy, ReportFormat format, String... options) {
    Stream<Object> words = Stream.of("plan", "--format", format, copy.resolve("plan.json"));
    Run run = Run.of(Stream.concat(words, Stream.of(options)).toArray());
    String output = (run.out() + run.err()).replace(copy + "/", "");
    return format == ReportFormat.JSON
        ? IndentedJson.of(output)
        : output + "exit code " + run.code() + "\n";
  }

  private static String extension(ReportFormat format) {
    return format == ReportFormat.TEXT ? "txt" : format.toString();
  }

  private static Path copy(Path folder) throws IOException {
    Path copy = COPY.resolve(folder.getFileName());
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(folder.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, REPLACE_EXISTING);
      }
    }
    return copy;
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> made = Files.list(ROOTS.get(0));
        Stream<Path> written = Files.list(ROOTS.get(1))) {
      return Stream.concat(made, written).filter(Files::isDirectory).sorted().toList();
    }
  }
}
