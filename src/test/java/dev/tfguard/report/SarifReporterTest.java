package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.RealTool;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Subject;
import dev.tfguard.finding.Summary;
import dev.tfguard.finding.Suppression;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GitHub takes, and what a fix must say to be applied. */
final class SarifReporterTest {
  private static final CheckId CHECK = new CheckId("missing-prevent-destroy");
  private static final int MOST_COMPRESSED = 10_000_000;
  private static final ReportContext CONTEXT =
      new ReportContext(
          "1.2.3",
          path -> Optional.empty(),
          finding -> List.of(),
          path -> path,
          Finding::isOpen,
          Style.PLAIN,
          Detail.FULL);

  @Test
  void leavesTheMildestOutAndSaysSo() throws IOException {
    List<Finding> findings = new ArrayList<>();
    IntStream.range(0, 6_000).forEach(at -> findings.add(waived(finding(at, Severity.CRITICAL))));
    IntStream.range(0, 20_000).forEach(at -> findings.add(finding(10_000 + at, Severity.LOW)));
    IntStream.range(0, 4_000).forEach(at -> findings.add(finding(50_000 + at, Severity.HIGH)));
    JsonNode run = run(findings, List.of());

    JsonNode results = run.path("results");
    assertThat(results).hasSize(25_000);
    assertThat(results.get(0).path("level").asText()).isEqualTo("error");
    assertThat(results.get(3_999).path("level").asText()).isEqualTo("error");
    assertThat(results.get(4_000).path("level").asText()).isEqualTo("note");
    assertThat(results.get(23_999).has("suppressions")).isFalse();
    assertThat(results.get(24_000).has("suppressions")).isTrue();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .isEqualTo(
            "5000 findings left out, the mildest: GitHub takes 25,000 results and 10 MB of"
                + " compressed file");
  }

  @Test
  void leavesOutWhatWouldMakeTheFileTooLarge() throws IOException {
    SplittableRandom random = new SplittableRandom(6);
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < 3_000; at++) {
      byte[] noise = new byte[20_000];
      random.nextBytes(noise);
      String text = new String(noise, StandardCharsets.ISO_8859_1).replaceAll("[^!-~]", "");
      findings.add(finding(at, Severity.HIGH, text));
    }
    String report = report(findings, List.of());

    assertThat(gzipped(report)).isBetween(MOST_COMPRESSED / 2, MOST_COMPRESSED);
    JsonNode run = json(report);
    int left = 3_000 - run.path("results").size();
    assertThat(left).isPositive();
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .startsWith(left + " findings left out");
  }

  @Test
  void countsErrorsThatAreTooMany() throws IOException {
    List<SourceError> errors =
        IntStream.range(0, 1_200)
            .mapToObj(at -> SourceError.unreadable("f" + at + ".tf", "no", ""))
            .toList();
    JsonNode invocation = run(List.of(), errors).at("/invocations/0");
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.path("toolExecutionNotifications")).hasSize(1_001);
    assertThat(invocation.at("/toolExecutionNotifications/1000/message/text").asText())
        .isEqualTo("200 more errors are left out");
  }

  @Test
  void hasARuleForEachSeverityOfACheck() throws IOException {
    JsonNode run = run(List.of(finding(1, Severity.LOW), finding(2, Severity.CRITICAL)), List.of());
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules).hasSize(2);
    for (JsonNode result : run.path("results")) {
      JsonNode rule = rules.get(result.path("ruleIndex").asInt());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
      assertThat(rule.at("/properties/security-severity"))
          .isEqualTo(result.at("/properties/security-severity"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.path("level"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "main.tf,       main.tf,                  %SRCROOT%",
    "a b/c%2.tf,    a%20b/c%252.tf,           %SRCROOT%",
    "a:b?#.tf,      a%3Ab%3F%23.tf,           %SRCROOT%",
    "b\u00fcro.tf,  b%C3%BCro.tf,             %SRCROOT%",
    "\udcff.tf,     %FF.tf,                   %SRCROOT%",
    "../up/x.tf,    ../up/x.tf,               ''",
    "/abs/x y.tf,   file:///abs/x%20y.tf,     ''",
  })
  void namesFilesAsReferences(String path, String uri, String base) throws IOException {
    Position start = new Position(1, 1);
    Location location = new Location(path, new Span(0, 0), start, start);
    Subject subject = Subject.of("t", "t.a", List.of("t.a"));
    Finding finding = Finding.at(location, CHECK, Severity.LOW, subject, "m");
    JsonNode artifact =
        run(List.of(finding), List.of())
            .at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(artifact.path("uri").asText()).isEqualTo(uri);
    assertThat(artifact.path("uriBaseId").asText()).isEqualTo(base);
  }

  @Test
  void listsAHundredAddressesOfMany() throws IOException {
    Position start = new Position(1, 1);
    List<String> addresses = IntStream.range(0, 1_500).mapToObj(at -> "module.m" + at).toList();
    Finding finding =
        Finding.at(
            new Location("main.tf", new Span(0, 0), start, start),
            CHECK,
            Severity.HIGH,
            Subject.of("t", "t.a", addresses),
            "m");
    JsonNode result = run(List.of(finding), List.of()).at("/results/0");
    assertThat(result.at("/locations/0/logicalLocations")).hasSize(100);
    assertThat(result.at("/properties/addresses").asInt()).isEqualTo(1_500);
  }

  /** A byte order mark is no column, and the line ends of the file stay. */
  @Test
  void writesFixesThatGiveWhatTfguardWouldWrite() throws IOException {
    Scenario scenario = Scenario.read(Path.of("testdata/report/suppressed"));
    StringWriter out = new StringWriter();
    new SarifReporter(scenario.context()).write(scenario.findings(), out);
    JsonNode results = json(out.toString()).path("results");

    assertThat(changes(results, "aws_s3_bucket.first").at("/0/replacements/0").toString())
        .isEqualTo(
            "{\"deletedRegion\":{\"startLine\":1,\"startColumn\":34,\"endLine\":1,\"endColumn\":36},"
                + "\"insertedContent\":{\"text\":\"{\\n  lifecycle {\\n    prevent_destroy ="
                + " true\\n  }\\n}\"}}");
    JsonNode changes = changes(results, "aws_db_instance.known");
    assertThat(changes.at("/0/replacements/0/deletedRegion").toString())
        .isEqualTo("{\"startLine\":6,\"startColumn\":23,\"endLine\":7,\"endColumn\":2}");
    assertThat(changes.at("/1/artifactLocation/uri").asText())
        .isEqualTo("infra/live%20eu/known_override.tf");
    assertThat(changes.at("/1/replacements/0/deletedRegion").toString())
        .isEqualTo("{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1}");
  }

  /** GitHub knows no suppressions: the page on reports says how to do without them. */
  @Test
  void canBeRidOfWhatSomethingLetsPass(@TempDir Path folder)
      throws IOException, InterruptedException {
    String jq = RealTool.orSkip("jq").toString();
    Matcher filter =
        Pattern.compile("jq '([^']+)' tfguard.sarif")
            .matcher(Files.readString(Path.of("src/site/markdown/reports.md")));
    assertThat(filter.find()).isTrue();
    Path all = Path.of("testdata/report/suppressed/expected.sarif");
    File open = folder.resolve("open.sarif").toFile();
    Process process =
        new ProcessBuilder(jq, filter.group(1), all.toString()).redirectOutput(open).start();
    assertThat(process.waitFor()).isZero();

    assertThat(json(Files.readString(all)).path("results")).hasSize(5);
    assertThat(json(Files.readString(open.toPath())).path("results")).hasSize(1);
  }

  private static JsonNode changes(JsonNode results, String address) {
    for (JsonNode result : results) {
      if (result
          .at("/locations/0/logicalLocations/0/fullyQualifiedName")
          .asText()
          .equals(address)) {
        return result.at("/fixes/0/artifactChanges");
      }
    }
    throw new AssertionError("no result for " + address);
  }

  private static Finding finding(int at, Severity severity) {
    return finding(at, severity, "nothing protects it; add lifecycle { prevent_destroy = true }");
  }

  private static Finding finding(int at, Severity severity, String message) {
    Position start = new Position(at + 1, 1);
    Subject subject = Subject.of("aws_s3_bucket", "b" + at, List.of("aws_s3_bucket.b" + at));
    Location location = new Location("main.tf", new Span(0, 0), start, start);
    return Finding.at(location, CHECK, severity, subject, message);
  }

  private static Finding waived(Finding finding) {
    return finding.suppressedBy(Suppression.byOption("--allow"));
  }

  private static JsonNode run(List<Finding> findings, List<SourceError> errors) throws IOException {
    return json(report(findings, errors));
  }

  private static JsonNode json(String report) throws IOException {
    return new ObjectMapper().readTree(report).at("/runs/0");
  }

  private static String report(List<Finding> findings, List<SourceError> errors)
      throws IOException {
    Summary summary =
        new Summary(1, 1, 1, 0, List.of(), Optional.empty(), List.of(), Optional.empty());
    StringWriter out = new StringWriter();
    new SarifReporter(CONTEXT).write(Findings.of(findings, errors, summary), out);
    return out.toString();
  }

  private static int gzipped(String report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(report.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
