package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import dev.tfguard.source.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads every plan of one input, whatever noise is around them. */
final class PlanStream {
  private final PlanBytes bytes;
  private final String path;
  private final PlanParser plans;
  private final Noise noise;
  private final NoiseReport report;
  private final List<Plan> found = new ArrayList<>();
  private final List<PlanError> errors = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  PlanStream(PlanBytes bytes, String path, PlanParser plans) {
    this.bytes = bytes;
    this.path = path;
    this.plans = plans;
    this.noise = new Noise(bytes);
    this.report = new NoiseReport(path);
  }

  /** Reads to the end of the input, or to where nothing more can be made of it. */
  PlanReading read() {
    Optional<PlanError> stop = readAll();
    return new PlanReading(found, report.errors(found.isEmpty(), errors, stop));
  }

  private Optional<PlanError> readAll() {
    try {
      return pieces();
    } catch (IOException fault) {
      return Optional.of(InputFaults.broken(path, bytes.place(), fault));
    }
  }

  private Optional<PlanError> pieces() throws IOException {
    Optional<PlanError> stop = Optional.empty();
    while (stop.isEmpty()) {
      Optional<NoiseLine> line = noise.line();
      line.ifPresent(report::add);
      if (line.isEmpty() && noise.atEnd()) {
        return stop;
      }
      if (line.isEmpty()) {
        stop = noise.atList() ? Optional.of(InputFaults.list(path, bytes.place())) : document();
      }
    }
    return stop;
  }

  private Optional<PlanError> document() throws IOException {
    try (JsonParser parser = PlanJson.FACTORY.createParser(bytes)) {
      try {
        parser.nextToken();
        return document(parser);
      } catch (UnreadablePlanException fault) {
        return Optional.of(placed(fault));
      } catch (IOException fault) {
        // Where the parser is itself, it counts what it could not read.
        JsonLocation last = parser.currentTokenLocation();
        return Optional.of(InputFaults.broken(path, place(last), fault));
      }
    }
  }

  private Optional<PlanError> document(JsonParser parser) throws IOException {
    try {
      found.add(plans.parse(parser, pathOfNext()));
    } catch (WrongDocumentException fault) {
      tell(placed(fault));
    }
    JsonLocation end = parser.currentLocation();
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    parser.releaseBuffered(rest);
    bytes.resume(rest, end);
    return Optional.empty();
  }

  private String pathOfNext() {
    return found.isEmpty() ? path : path + "#" + (found.size() + 1);
  }

  // A log has thousands of documents that are all wrong for one reason.
  private void tell(PlanError error) {
    if (told.add(error.message())) {
      errors.add(error);
    }
  }

  private PlanError placed(UnreadablePlanException fault) {
    PlanError error = fault.in(path);
    Position place = bytes.place(error.line(), error.column());
    return new PlanError(path, place.line(), place.column(), error.message(), error.hint());
  }

  private Position place(JsonLocation here) {
    return bytes.place(here.getLineNr(), here.getColumnNr());
  }
}
