package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Subject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes findings as {@code result} objects. */
final class SarifResult {
  /** Of the addresses; GitHub takes 1,000 and shows none. */
  private static final int MOST_ADDRESSES = 100;

  private final ReportContext context;
  private final SarifRules rules;
  private final boolean baseline;
  private final SarifPlaces places;
  private final SarifSuppression suppressions;

  /**
   * @param baseline whether the run was compared with one
   */
  SarifResult(ReportContext context, SarifRules rules, SarifPlaces places, boolean baseline) {
    this.context = context;
    this.rules = rules;
    this.places = places;
    this.baseline = baseline;
    this.suppressions = new SarifSuppression(places);
  }

  /** The whole object. */
  String text(Finding finding) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("ruleId", SarifRules.id(finding));
      json.writeNumberField("ruleIndex", rules.index(finding));
      json.writeStringField("level", SarifRules.level(finding.severity()));
      SarifText.message(json, "message", NamedMessage.of(finding));
      writeLocation(finding, json);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("tfguard/v1", finding.fingerprint().hex());
      json.writeEndObject();
      if (baseline) {
        json.writeStringField("baselineState", finding.known() ? "unchanged" : "new");
      }
      suppressions.write(finding, json);
      writeFixes(finding, json);
      writeProperties(finding, json);
      json.writeEndObject();
    }
    return out.toString();
  }

  private void writeLocation(Finding finding, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.physical(json, finding.location());
    json.writeArrayFieldStart("logicalLocations");
    List<String> addresses = finding.subject().addresses();
    for (String address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
      json.writeStartObject();
      JsonText.field(json, "fullyQualifiedName", address);
      json.writeStringField("kind", "resource");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void writeFixes(Finding finding, JsonGenerator json) throws IOException {
    List<Edit> edits = finding.fixable() ? context.fixes().apply(finding) : List.of();
    if (edits.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    SarifText.raw(json, "description", "What tfguard fix writes");
    json.writeArrayFieldStart("artifactChanges");
    for (Map.Entry<String, List<Edit>> file : byFile(edits).entrySet()) {
      writeChange(file.getKey(), file.getValue(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static Map<String, List<Edit>> byFile(List<Edit> edits) {
    Map<String, List<Edit>> files = new LinkedHashMap<>();
    for (Edit edit : edits) {
      files.computeIfAbsent(edit.path(), unseen -> new ArrayList<>()).add(edit);
    }
    return files;
  }

  private void writeChange(String path, List<Edit> edits, JsonGenerator json) throws IOException {
    json.writeStartObject();
    places.artifact(json, path);
    json.writeArrayFieldStart("replacements");
    for (Edit edit : edits) {
      json.writeStartObject();
      places.region(json, "deletedRegion", path, edit.edit().span());
      SarifText.raw(json, "insertedContent", edit.edit().replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeProperties(Finding finding, JsonGenerator json) throws IOException {
    Subject subject = finding.subject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("check", finding.check().value());
    json.writeStringField("severity", finding.severity().wireName());
    json.writeStringField("security-severity", SarifRules.score(finding.severity()));
    JsonText.field(json, "type", subject.type());
    if (!subject.attribute().isEmpty()) {
      JsonText.field(json, "attribute", subject.attribute());
    }
    json.writeNumberField("addresses", subject.addresses().size());
    if (finding.change().isPresent()) {
      PlannedChange change = finding.change().get();
      JsonText.field(json, "plan", change.plan());
      JsonText.field(json, "actions", change.actions());
      json.writeStringField("armed", change.armed().state().wireName());
    }
    json.writeEndObject();
  }
}
