package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.PlanCounts;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what is said of plans, and what would mend a finding. */
final class ChangeJson {
  private ChangeJson() {}

  /** Writes the field {@code change}. */
  static void write(PlannedChange change, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("change");
    JsonText.field(json, "plan", change.plan());
    JsonText.field(json, "actions", change.actions());
    optional(json, "reason", change.reason());
    JsonText.field(json, "replacePaths", change.replacePaths());
    optional(json, "deposed", change.deposed());
    JsonText.field(json, "why", change.why());
    json.writeObjectFieldStart("armed");
    json.writeStringField("state", change.armed().state().wireName());
    JsonText.field(json, "text", change.armed().text());
    json.writeEndObject();
    json.writeArrayFieldStart("dependents");
    for (Dependent dependent : change.dependents()) {
      write(dependent, json);
    }
    json.writeEndArray();
    writeRemedies(change.remedies(), json);
    json.writeEndObject();
  }

  /** Writes the field {@code remedies}. */
  static void writeRemedies(List<Remedy> remedies, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("remedies");
    for (Remedy remedy : remedies) {
      write(remedy, json);
    }
    json.writeEndArray();
  }

  /** Writes the field {@code changes}. */
  static void write(PlanCounts counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("changes");
    json.writeNumberField("create", counts.create());
    json.writeNumberField("update", counts.update());
    json.writeNumberField("replace", counts.replace());
    json.writeNumberField("delete", counts.delete());
    json.writeNumberField("forget", counts.forget());
    json.writeNumberField("unchanged", counts.unchanged());
    json.writeNumberField("unknown", counts.unknown());
    json.writeNumberField("moved", counts.moved());
    json.writeNumberField("imported", counts.imported());
    json.writeNumberField("deferred", counts.deferred());
    json.writeNumberField("invocations", counts.invocations());
    json.writeEndObject();
  }

  private static void write(Dependent dependent, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "address", dependent.address());
    json.writeBooleanField("stateful", dependent.stateful());
    json.writeStringField("fate", dependent.fate().wireName());
    json.writeEndObject();
  }

  private static void write(Remedy remedy, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonText.field(json, "text", remedy.text());
    if (!remedy.code().isEmpty()) {
      JsonText.field(json, "code", remedy.code());
    }
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(name);
    } else {
      JsonText.field(json, name, text.get());
    }
  }
}
