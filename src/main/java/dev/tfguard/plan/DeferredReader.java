package dev.tfguard.plan;

import java.io.IOException;
import java.util.Optional;

/** Reads elements of {@code deferred_changes}. */
final class DeferredReader {
  private static final Keys KEYS = Keys.of("reason", "resource_change");

  private final JsonCursor json;
  private final ResourceReader reader;

  DeferredReader(JsonCursor json, ResourceReader reader) {
    this.json = json;
    this.reader = reader;
  }

  /** A deferred change as it was read. */
  record Deferred(String reason, RawChange change) {}

  /** That of a managed resource; empty for data. */
  Optional<Deferred> read() throws IOException {
    String reason = "";
    Optional<RawChange> change = Optional.empty();
    Members members = json.members("a deferred change", KEYS);
    while (members.next()) {
      switch (members.key()) {
        case "reason" -> reason = json.optionalText("reason").orElse("");
        case "resource_change" -> change = Optional.of(reader.read());
        default -> json.skip();
      }
    }
    RawChange read =
        change.orElseThrow(() -> json.fault("a deferred change has no \"resource_change\""));
    return read.isManaged() ? Optional.of(new Deferred(reason, read)) : Optional.empty();
  }
}
