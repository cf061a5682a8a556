package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Availability;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.Recovery;
import dev.tfguard.catalog.StatefulType;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Stateful types for programs, in the frozen schema {@code tfguard/catalog/v1}. */
public final class CatalogJson {
  private final JsonGenerator json;

  private CatalogJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the types and the names of {@code stateless} ones; {@code out} stays open. */
  public static void write(List<StatefulType> types, List<String> stateless, Writer out)
      throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "tfguard/catalog/v1");
      json.writeArrayFieldStart("types");
      for (StatefulType type : types) {
        new CatalogJson(json).write(type);
      }
      json.writeEndArray();
      JsonText.field(json, "stateless", stateless);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void write(StatefulType type) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type.name());
    json.writeStringField("provider", type.provider());
    json.writeStringField("tier", type.tier().wireName());
    json.writeStringField("kind", type.kind().wireName());
    writeAll("protections", type.protections(), this::writeProtection);
    writeAll("hazards", type.hazards(), this::writeHazard);
    json.writeObjectFieldStart("iam");
    JsonText.field(json, "destroy", type.iam().destroy());
    JsonText.field(json, "disarm", type.iam().disarm());
    json.writeEndObject();
    json.writeStringField("summary", type.summary());
    optional("docs", type.docs());
    writeAll("recoveries", type.recoveries(), this::writeRecovery);
    writeAll("guards", type.guards(), this::writeGuard);
    writeAll("providerProtections", type.providerSettings().protections(), this::writeProtection);
    writeAll("providerHazards", type.providerSettings().hazards(), this::writeHazard);
    json.writeBooleanField("onlyEmpty", type.onlyEmpty());
    writeAvailability(type.availability());
    json.writeEndObject();
  }

  private <T> void writeAll(String name, List<T> items, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProtection(Protection protection) throws IOException {
    json.writeStringField("attribute", protection.attribute().toString());
    JsonText.field(json, "safe", protection.safe());
    optional("default", protection.defaultValue());
    json.writeStringField("enforcedBy", protection.enforcedBy().wireName());
    writeAvailability(protection.availability());
    optional("note", protection.note());
  }

  private void writeHazard(Hazard hazard) throws IOException {
    json.writeStringField("attribute", hazard.attribute().toString());
    JsonText.field(json, "unsafe", hazard.unsafe());
    optional("default", hazard.defaultValue());
    json.writeStringField("because", hazard.because());
    json.writeBooleanField("empties", hazard.empties());
    optional("unless", hazard.unless().map(AttributePath::toString));
    writeAvailability(hazard.availability());
  }

  private void writeRecovery(Recovery recovery) throws IOException {
    json.writeStringField("attribute", recovery.attribute().toString());
    json.writeStringField("weaker", recovery.weaker().wireName());
    JsonText.field(json, "safe", recovery.safe());
    writeAvailability(recovery.availability());
  }

  private void writeAvailability(Availability availability) throws IOException {
    optional("since", availability.since());
    optional("until", availability.until());
  }

  private void writeGuard(Guard guard) throws IOException {
    json.writeStringField("type", guard.type());
    json.writeStringField("reference", guard.reference().toString());
    optional("attribute", guard.attribute().map(AttributePath::toString));
    JsonText.field(json, "safe", guard.safe());
    json.writeStringField("protects", guard.protects().wireName());
    json.writeStringField("enforcedBy", guard.enforcedBy().wireName());
    writeAvailability(guard.availability());
  }

  private void optional(String name, Optional<String> value) throws IOException {
    json.writeFieldName(name);
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  /** Writes the fields of one object. */
  private interface Fields<T> {
    void write(T item) throws IOException;
  }
}
