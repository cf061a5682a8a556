package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.Suppression;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes why findings fail no run as {@code suppression} objects. */
final class SarifSuppression {
  private static final Pattern PLACE = Pattern.compile("(.+?)(?::(\\d{1,9}))?", Pattern.DOTALL);

  private final SarifPlaces places;

  SarifSuppression(SarifPlaces places) {
    this.places = places;
  }

  /** Writes the array {@code suppressions}, or nothing for a finding that is open. */
  void write(Finding finding, JsonGenerator json) throws IOException {
    if (finding.suppression().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    write(finding.suppression().get(), json);
    json.writeEndArray();
  }

  private void write(Suppression suppression, JsonGenerator json) throws IOException {
    boolean inSource = suppression.kind() == Suppression.Kind.COMMENT;
    json.writeStartObject();
    json.writeStringField("kind", inSource ? "inSource" : "external");
    json.writeStringField("status", "accepted");
    JsonText.field(json, "justification", TerminalText.escape(SuppressionText.of(suppression)));
    writePlace(suppression.place(), json);
    writeProperties(suppression, json);
    json.writeEndObject();
  }

  private void writePlace(String place, JsonGenerator json) throws IOException {
    Matcher parts = PLACE.matcher(place);
    if (!parts.matches()) {
      return;
    }
    int line = parts.group(2) == null ? 1 : Math.max(1, Integer.parseInt(parts.group(2)));
    Position start = new Position(line, 1);
    json.writeObjectFieldStart("location");
    places.physical(json, new Location(parts.group(1), new Span(0, 0), start, start));
    json.writeEndObject();
  }

  private static void writeProperties(Suppression suppression, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("by", suppression.kind().wireName());
    if (!suppression.reason().isEmpty()) {
      JsonText.field(json, "reason", suppression.reason());
    }
    if (!suppression.owner().isEmpty()) {
      JsonText.field(json, "owner", suppression.owner());
    }
    if (suppression.until().isPresent()) {
      json.writeStringField("until", suppression.until().get().toString());
    }
    json.writeEndObject();
  }
}
