package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Fingerprint;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes findings for GitLab merge requests: a Code Quality report, what could not be read first,
 * then the worst. What something lets pass is left out, for GitLab has no word for it.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the
 *     format</a>
 */
public final class GitlabReporter implements Reporter {
  private static final CheckId UNREADABLE = new CheckId("unreadable");

  private final ReportContext context;

  /** A reporter that takes the paths from {@code context}. */
  public GitlabReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartArray();
      for (SourceError error : findings.errors()) {
        write(error, json);
      }
      for (Finding finding : WorstFirst.open(findings)) {
        write(finding, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void write(SourceError error, JsonGenerator json) throws IOException {
    String place = error.line() + ":" + error.column();
    Fingerprint fingerprint = new Fingerprint(UNREADABLE, error.path(), place, error.message(), 1);
    json.writeStartObject();
    JsonText.field(json, "description", TerminalText.escape(ErrorText.of(error)));
    json.writeStringField("check_name", UNREADABLE.value());
    json.writeStringField("fingerprint", fingerprint.hex());
    json.writeStringField("severity", "blocker");
    location(error.path(), error.line(), json);
    json.writeEndObject();
  }

  private void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "description", NamedMessage.of(finding));
    json.writeStringField("check_name", finding.check().value());
    json.writeStringField("fingerprint", finding.fingerprint().hex());
    json.writeStringField("severity", severity(finding.severity()));
    location(finding.location().path(), finding.location().start().line(), json);
    json.writeEndObject();
  }

  private void location(String path, int line, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    JsonText.field(json, "path", context.repositoryPaths().apply(path));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", line);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "critical";
      case HIGH -> "major";
      case MEDIUM -> "minor";
      case LOW -> "info";
    };
  }
}
