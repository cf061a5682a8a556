package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Summary;
import dev.tfguard.finding.Suppression;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for programs, in the frozen schema {@code tfguard/findings/v1}. */
public final class JsonReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes the version from {@code context}. */
  public JsonReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "tfguard/findings/v1");
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", "tfguard");
      json.writeStringField("version", context.version());
      json.writeEndObject();
      writeSummary(findings, json);
      json.writeArrayFieldStart("findings");
      for (Finding finding : findings.findings()) {
        write(finding, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("errors");
      for (SourceError error : findings.errors()) {
        write(error, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void writeSummary(Findings findings, JsonGenerator json) throws IOException {
    Summary summary = findings.summary();
    json.writeObjectFieldStart("summary");
    for (Severity severity : Severity.WORST_FIRST) {
      json.writeNumberField(severity.wireName(), findings.count(severity));
    }
    json.writeNumberField("waived", findings.waived());
    json.writeNumberField("files", summary.files());
    json.writeNumberField("resources", summary.resources());
    json.writeNumberField("stateful", summary.stateful());
    json.writeNumberField("protected", summary.protectedOnes());
    if (!summary.unclassified().isEmpty()) {
      JsonText.field(json, "unclassified", summary.unclassified());
    }
    if (!summary.leftOut().isNothing()) {
      json.writeObjectFieldStart("leftOut");
      json.writeNumberField("directories", summary.leftOut().directories());
      json.writeNumberField("files", summary.leftOut().files());
      json.writeNumberField("findings", summary.leftOut().findings());
      json.writeEndObject();
    }
    if (summary.plans().isPresent()) {
      ChangeJson.write(summary.plans().get(), json);
    }
    if (summary.baseline().isPresent()) {
      json.writeObjectFieldStart("baseline");
      json.writeNumberField("known", summary.baseline().get().known());
      json.writeNumberField("mended", summary.baseline().get().mended());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void write(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check().value());
    json.writeStringField("severity", finding.severity().wireName());
    JsonText.field(json, "address", finding.address());
    if (finding.subject().addresses().size() > 1) {
      JsonText.field(json, "addresses", finding.subject().addresses());
    }
    JsonText.field(json, "type", finding.subject().type());
    JsonText.field(json, "message", finding.message());
    write(finding.location(), json);
    if (finding.change().isPresent()) {
      ChangeJson.write(finding.change().get(), json);
    }
    if (!finding.remedies().isEmpty()) {
      ChangeJson.writeRemedies(finding.remedies(), json);
    }
    json.writeBooleanField("waived", finding.waived());
    if (finding.waived()) {
      write(finding.suppression().orElseThrow(), json);
    }
    if (finding.known()) {
      json.writeBooleanField("known", true);
    }
    json.writeBooleanField("fixable", finding.fixable());
    json.writeStringField("fingerprint", finding.fingerprint().hex());
    json.writeEndObject();
  }

  private static void write(Suppression waiver, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("waiver");
    json.writeStringField("kind", waiver.kind().wireName());
    JsonText.field(json, "reason", waiver.reason());
    JsonText.field(json, "owner", waiver.owner());
    if (waiver.until().isPresent()) {
      json.writeStringField("until", waiver.until().get().toString());
    }
    JsonText.field(json, "place", waiver.place());
    json.writeEndObject();
  }

  private static void write(Location location, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("location");
    JsonText.field(json, "path", location.path());
    json.writeNumberField("line", location.start().line());
    json.writeNumberField("column", location.start().column());
    json.writeNumberField("endLine", location.end().line());
    json.writeNumberField("endColumn", location.end().column());
    json.writeEndObject();
  }

  private static void write(SourceError error, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "path", error.path());
    json.writeNumberField("line", error.line());
    json.writeNumberField("column", error.column());
    JsonText.field(json, "message", error.message());
    json.writeEndObject();
  }
}
