package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.CheckId;
import dev.tfguard.waiver.Waiver;
import dev.tfguard.waiver.WaiverScope;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/** Waivers for programs, in the schema {@code tfguard/waivers/v1}. */
public final class WaiverJson {
  private WaiverJson() {}

  /** Writes {@code waivers} in their order. */
  public static void write(List<Waiver> waivers, LocalDate today, Writer out) throws IOException {
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "tfguard/waivers/v1");
      json.writeStringField("today", today.toString());
      json.writeArrayFieldStart("waivers");
      for (Waiver waiver : waivers) {
        write(waiver, today, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(Waiver waiver, LocalDate today, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", waiver.terms().kind().wireName());
    JsonText.field(json, "checks", waiver.checks().stream().map(CheckId::value).toList());
    JsonText.field(json, "address", waiver.scope().address());
    write(waiver.scope(), json);
    JsonText.field(json, "reason", waiver.terms().reason());
    JsonText.field(json, "owner", waiver.terms().owner());
    json.writeStringField("until", waiver.until().toString());
    json.writeNumberField("daysLeft", waiver.daysLeft(today));
    json.writeBooleanField("expired", waiver.isOver(today));
    JsonText.field(json, "place", waiver.terms().place());
    json.writeEndObject();
  }

  private static void write(WaiverScope scope, JsonGenerator json) throws IOException {
    if (scope instanceof WaiverScope.Item item && !item.attribute().isEmpty()) {
      JsonText.field(json, "attribute", item.attribute());
    }
    if (scope instanceof WaiverScope.Addresses meant && meant.path().isPresent()) {
      JsonText.field(json, "path", meant.path().get().pattern());
    }
  }
}
