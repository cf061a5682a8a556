package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the changes of a plan, counts all and keeps those that can matter. */
final class PlannedChanges {
  private final JsonCursor json;
  private final Selections selections;
  private final ResourceReader reader;
  private final Names names = new Names();
  private final ChangeTally tally = new ChangeTally();
  private final List<ResourceChange> kept = new ArrayList<>();
  private final List<DeferredChange> deferred = new ArrayList<>();

  PlannedChanges(JsonCursor json, Selections selections) {
    this.json = json;
    this.selections = selections;
    this.reader = new ResourceReader(json, selections);
  }

  /** Reads {@code resource_changes}. */
  void read() throws IOException {
    if (json.entersList("resource_changes")) {
      while (json.nextElement()) {
        add(reader.read());
      }
    }
  }

  private void add(RawChange change) {
    String type = change.type().orElse("");
    if (!change.isManaged()) {
      return;
    }
    tally.add(type, change);
    Wanted wanted = selections.of(type);
    if (wanted.keeps(change.change().actions())) {
      kept.add(change.toModel(wanted, names));
    }
  }

  /** Reads {@code deferred_changes}. */
  void readDeferred() throws IOException {
    if (json.entersList("deferred_changes")) {
      while (json.nextElement()) {
        new DeferredReader(json, reader).read().ifPresent(this::addDeferred);
      }
    }
  }

  private void addDeferred(DeferredReader.Deferred change) {
    Wanted wanted = selections.of(change.change().type().orElse(""));
    deferred.add(new DeferredChange(change.reason(), change.change().toModel(wanted, names)));
  }

  List<ResourceChange> kept() {
    return kept;
  }

  List<DeferredChange> deferred() {
    return deferred;
  }

  ChangeTally tally() {
    return tally;
  }
}
