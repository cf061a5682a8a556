package dev.tfguard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.SourceError;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.io.IOException;
import java.util.List;

/** Writes how a run went: what it could not read, and what its report leaves out. */
final class SarifInvocation {
  private static final int MOST_ERRORS = 1000;

  private final SarifPlaces places;

  SarifInvocation(SarifPlaces places) {
    this.places = places;
  }

  /**
   * Writes the array {@code invocations}.
   *
   * @param cut the number of findings that are not in the report
   */
  void write(Findings findings, int cut, JsonGenerator json) throws IOException {
    List<SourceError> errors = findings.errors();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", errors.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (SourceError error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
      write(error, json);
    }
    if (errors.size() > MOST_ERRORS) {
      String more = (errors.size() - MOST_ERRORS) + " more errors are left out";
      writeRemark("error", more, json);
    }
    if (cut > 0) {
      String said = Counted.of(cut, "finding") + " left out, the mildest: " + SarifReporter.LIMITS;
      writeRemark("warning", said, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void write(SourceError error, JsonGenerator json) throws IOException {
    Position at = new Position(error.line(), error.column());
    json.writeStartObject();
    json.writeStringField("level", "error");
    SarifText.message(json, "message", ErrorText.of(error));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.physical(json, new Location(error.path(), new Span(0, 0), at, at));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeRemark(String level, String text, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    SarifText.raw(json, "message", text);
    json.writeEndObject();
  }
}
