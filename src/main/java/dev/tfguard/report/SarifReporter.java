package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes findings for code scanning: SARIF 2.1.0, as GitHub takes it, the worst first. Of more than
 * GitHub takes, the mildest are left out, those that something lets pass before all others.
 *
 * @see <a
 *     href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os.html">SARIF
 *     2.1.0</a>
 * @see <a
 *     href="https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning">what
 *     GitHub takes</a>
 */
public final class SarifReporter implements Reporter {
  static final String LIMITS = "GitHub takes 25,000 results and 10 MB of compressed file";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final int MOST_RESULTS = 25_000;

  /** Leaves room for the rules and the notifications. */
  private static final long MOST_BYTES = 9_000_000;

  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public SarifReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      writeRun(findings, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeRun(Findings findings, JsonGenerator json) throws IOException {
    List<Finding> kept = WorstFirst.all(findings).stream().limit(MOST_RESULTS).toList();
    SarifRules rules = SarifRules.of(kept);
    SarifPlaces places = new SarifPlaces(context);
    boolean baseline = findings.summary().baseline().isPresent();
    json.writeStartObject();
    writeTool(rules, json);
    writeIdentity(findings, json);
    int written = writeResults(kept, new SarifResult(context, rules, places, baseline), json);
    new SarifInvocation(places).write(findings, findings.findings().size() - written, json);
    json.writeEndObject();
  }

  private void writeTool(SarifRules rules, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "tfguard");
    json.writeStringField("version", context.version());
    rules.write(json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Scans and plans are told apart, so that one does not close the alerts of the other. */
  private static void writeIdentity(Findings findings, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField(
        "id", findings.summary().plans().isPresent() ? "tfguard/plan/" : "tfguard/scan/");
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifPlaces.ROOT);
    SarifText.raw(json, "description", "The root of the repository");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static int writeResults(List<Finding> kept, SarifResult result, JsonGenerator json)
      throws IOException {
    int written = 0;
    json.writeArrayFieldStart("results");
    try (CompressedSize size = new CompressedSize()) {
      for (Finding finding : kept) {
        String text = result.text(finding);
        if (size.add(text) > MOST_BYTES) {
          break;
        }
        json.writeRawValue(text);
        written++;
      }
    }
    json.writeEndArray();
    return written;
  }
}
