package dev.tfguard.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever stands in a source, a reader of a report gets it back and nothing else. */
final class HostileTextTest {
  private static final int RUNS = 60;
  private static final String[] PIECES = {
    "a",
    "Z9",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\"",
    "'",
    "<",
    ">",
    "&",
    "&amp;",
    "]]>",
    "<![CDATA[",
    "-->",
    "<?xml?>",
    "\u0000",
    "\u001b[2J",
    "\u0085",
    "\u200b",
    "\u202e",
    "\u2028",
    "\uFFFE",
    "\uFFFF",
    "\uFEFF",
    "\uDCFF",
    "\uD800",
    "\uD83D\uDE00",
    "\uDB40\uDC41",
    "é",
    "中",
    "\\",
    "\\u{a}",
    "%",
    "%25",
    "%0A",
    "%SRCROOT%",
    ":",
    "::",
    "::error::x",
    "\n::set-env name=A::b",
    "##[error]x",
    "##vso[task.complete]",
    ",",
    ",line=1",
    ";",
    "{",
    "}",
    "{0}",
    "{{1}}",
    "[",
    "]",
    "](",
    "[x](http://evil.test)",
    "\\](",
    "(",
    ")",
    "/",
    "./",
    "../",
    "//",
    "?",
    "#",
    "+",
    "~",
    "$",
    "`",
    "${x}",
    "\\[",
  };

  /** A seed and what is made of it. */
  record Run(int seed, Findings findings) {
    @Override
    public String toString() {
      return "seed " + seed;
    }
  }

  static List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int seed = 0; seed < RUNS; seed++) {
      runs.add(new Run(seed, findings(new SplittableRandom(seed))));
    }
    return runs;
  }

  @Test
  void theRunsAreHostile() {
    List<String> messages =
        runs().stream()
            .flatMap(run -> run.findings().findings().stream())
            .map(Finding::message)
            .toList();
    assertThat(PIECES).allMatch(piece -> messages.stream().anyMatch(text -> text.contains(piece)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void sarif(Run run) throws IOException {
    String report = report(ReportFormat.SARIF, run.findings());
    assertThat(ReportSchemas.faults(ReportFormat.SARIF, report)).isEmpty();

    List<Finding> expected = WorstFirst.all(run.findings());
    JsonNode results = json(report).at("/runs/0/results");
    assertThat(results).hasSameSizeAs(expected);
    for (int at = 0; at < expected.size(); at++) {
      Finding finding = expected.get(at);
      JsonNode place = results.get(at).at("/locations/0");
      assertThat(unescaped(results.get(at).at("/message/text").asText()))
          .isEqualTo(NamedMessage.of(finding));
      assertThat(path(place.at("/physicalLocation/artifactLocation/uri").asText()))
          .isEqualTo(path(SarifText.uri(finding.location().path())));
      assertThat(place.at("/logicalLocations/0/fullyQualifiedName").asText())
          .isEqualTo(wellFormed(finding.address()));
      assertThat(results.get(at).at("/suppressions/0/justification").asText())
          .isEqualTo(suppression(finding));
    }
    assertThat(json(report).at("/runs/0/invocations/0/toolExecutionNotifications"))
        .hasSameSizeAs(run.findings().errors());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void gitlab(Run run) throws IOException {
    String report = report(ReportFormat.GITLAB, run.findings());
    assertThat(ReportSchemas.faults(ReportFormat.GITLAB, report)).isEmpty();

    List<SourceError> errors = run.findings().errors();
    List<Finding> open = WorstFirst.open(run.findings());
    JsonNode issues = json(report);
    assertThat(issues).hasSize(errors.size() + open.size());
    for (int at = 0; at < open.size(); at++) {
      JsonNode issue = issues.get(errors.size() + at);
      assertThat(issue.path("description").asText()).isEqualTo(NamedMessage.of(open.get(at)));
      assertThat(issue.at("/location/path").asText())
          .isEqualTo(wellFormed(open.get(at).location().path()));
    }
  }

  @ParameterizedTest
  @MethodSource("runs")
  void junit(Run run) throws IOException {
    String report = report(ReportFormat.JUNIT, run.findings());
    assertThat(ReportSchemas.faults(ReportFormat.JUNIT, report)).isEmpty();

    assertThat(attributes(report, "failure", "message"))
        .containsExactlyInAnyOrderElementsOf(
            WorstFirst.open(run.findings()).stream().map(HostileTextTest::message).toList());
    assertThat(attributes(report, "skipped", "message"))
        .containsExactlyInAnyOrderElementsOf(
            run.findings().findings().stream()
                .filter(finding -> !finding.isOpen())
                .map(finding -> suppression(finding) + ": " + message(finding))
                .toList());
    assertThat(attributes(report, "error", "message")).hasSameSizeAs(run.findings().errors());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void checkstyle(Run run) throws IOException {
    String report = report(ReportFormat.CHECKSTYLE, run.findings());
    assertThat(ReportSchemas.faults(ReportFormat.CHECKSTYLE, report)).isEmpty();

    List<String> expected = new ArrayList<>();
    run.findings().errors().forEach(error -> expected.add(visible(ErrorText.of(error))));
    WorstFirst.open(run.findings()).forEach(finding -> expected.add(NamedMessage.of(finding)));
    assertThat(attributes(report, "error", "message"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void github(Run run) throws IOException {
    List<String> lines = report(ReportFormat.GITHUB, run.findings()).lines().toList();
    List<Finding> open = WorstFirst.open(run.findings());
    int errors = run.findings().errors().size();
    assertThat(lines).hasSize(errors + open.size() + 1);
    for (int at = 0; at < open.size(); at++) {
      WorkflowCommand command = WorkflowCommand.parse(lines.get(errors + at));
      assertThat(command.data()).endsWith(message(open.get(at)));
      assertThat(command.properties().get("title")).endsWith(visible(open.get(at).address()));
      assertThat(command.properties().keySet())
          .isSubsetOf("file", "line", "endLine", "col", "endColumn", "title");
    }
    assertThat(lines.get(lines.size() - 1)).startsWith("tfguard: ");
    assertThat(String.join("", lines)).matches("\\P{Cntrl}*").doesNotContain("##[");
  }

  private static Findings findings(SplittableRandom random) {
    List<Finding> findings = new ArrayList<>();
    for (int count = random.nextInt(1, 9); count > 0; count--) {
      findings.add(finding(random));
    }
    List<SourceError> errors = new ArrayList<>();
    for (int count = random.nextInt(3); count > 0; count--) {
      errors.add(
          new SourceError(path(random), random.nextInt(1, 9), 1, text(random), text(random)));
    }
    Summary summary =
        new Summary(1, 1, 1, 0, List.of(), Optional.empty(), List.of(), Optional.empty());
    return Findings.of(findings, errors, summary);
  }

  private static Finding finding(SplittableRandom random) {
    Position start = new Position(random.nextInt(1, 99), random.nextInt(1, 99));
    Severity severity = one(random, Severity.values());
    Finding finding =
        Finding.at(
            new Location(path(random), new Span(0, 0), start, start),
            new CheckId("check-" + random.nextInt(3)),
            severity,
            Subject.of(text(random), text(random), List.of(text(random))),
            text(random));
    return random.nextInt(3) > 0 ? finding : finding.suppressedBy(suppression(random));
  }

  private static Suppression suppression(SplittableRandom random) {
    return new Suppression(
        one(random, Suppression.Kind.values()),
        text(random),
        text(random),
        Optional.of(LocalDate.of(2027, 3, 31)),
        text(random));
  }

  private static String path(SplittableRandom random) {
    return "p" + text(random);
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder("t");
    for (int count = random.nextInt(12); count > 0; count--) {
      text.append(one(random, PIECES));
    }
    return text.toString();
  }

  @SafeVarargs
  private static <T> T one(SplittableRandom random, T... all) {
    return all[random.nextInt(all.length)];
  }

  private static String message(Finding finding) {
    return visible(finding.message());
  }

  private static String suppression(Finding finding) {
    return finding.suppression().map(SuppressionText::of).map(HostileTextTest::visible).orElse("");
  }

  private static String visible(String text) {
    return TerminalText.escape(text);
  }

  /** What a reader of SARIF makes of a message. */
  private static String unescaped(String message) {
    return message.replaceAll("\\{\\{(\\d+)}}", "{$1}").replace("\\](", "](");
  }

  private static String path(String uri) {
    return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A lone surrogate, which no encoding of JSON can hold, becomes U+FFFD. */
  private static String wellFormed(String text) {
    return text.replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static List<String> attributes(String report, String element, String attribute) {
    NodeList nodes = ReportSchemas.xml(report).getElementsByTagName(element);
    List<String> values = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      values.add(((Element) nodes.item(at)).getAttribute(attribute));
    }
    return values;
  }

  private static JsonNode json(String report) throws IOException {
    return new ObjectMapper().readTree(report);
  }

  private static String report(ReportFormat format, Findings findings) throws IOException {
    ReportContext context =
        new ReportContext(
            "1.2.3",
            path -> Optional.empty(),
            finding -> List.of(),
            path -> path,
            Finding::isOpen,
            Style.PLAIN,
            Detail.FULL);
    StringWriter out = new StringWriter();
    format.reporter(context).write(findings, out);
    return out.toString();
  }
}
