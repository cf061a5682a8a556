package dev.tfguard.plan;

import dev.tfguard.terraform.InstanceKey;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads elements of {@code resource_changes}, whatever the order of their keys. */
final class ResourceReader {
  private static final Keys KEYS =
      Keys.of(
          "address",
          "previous_address",
          "module_address",
          "mode",
          "type",
          "name",
          "index",
          "provider_name",
          "deposed",
          "action_reason",
          "change");

  private final JsonCursor json;
  private final Selections selections;
  private final ActionList actions = new ActionList();

  ResourceReader(JsonCursor json, Selections selections) {
    this.json = json;
    this.selections = selections;
  }

  RawChange read() throws IOException {
    Map<String, String> texts = new HashMap<>();
    Optional<InstanceKey> key = Optional.empty();
    Optional<Change> change = Optional.empty();
    Optional<String> type = Optional.empty();
    Members members = json.members("a resource change", KEYS);
    while (members.next()) {
      switch (members.key()) {
        case "index" -> key = index();
        case "change" -> {
          type = RawChange.typeIn(texts);
          change = Optional.of(new ChangeReader(json, type.map(selections::of)).read(actions));
        }
        default -> text(members, texts);
      }
    }
    RawChange read = checked(texts, key, change);
    if (type.isPresent() && !type.equals(read.type())) {
      throw json.fault("\"type\" and \"address\" of a resource change contradict each other");
    }
    return read;
  }

  private void text(Members members, Map<String, String> texts) throws IOException {
    if (!members.isKnown()) {
      json.skip();
    } else if (!json.isNull()) {
      texts.put(members.key(), json.text(members.key()));
    }
  }

  private Optional<InstanceKey> index() throws IOException {
    if (json.isNull()) {
      return Optional.empty();
    }
    if (json.isString()) {
      return Optional.of(new InstanceKey.Text(json.scalar()));
    }
    return Optional.of(new InstanceKey.Index(json.integer("index")));
  }

  private RawChange checked(
      Map<String, String> texts, Optional<InstanceKey> key, Optional<Change> change)
      throws MalformedPlanException {
    if (texts.getOrDefault("address", "").isEmpty()) {
      throw json.fault("a resource change has no \"address\"");
    }
    if (change.isEmpty()) {
      throw json.fault("a resource change has no \"change\"");
    }
    RawChange read = new RawChange(texts, key, change.get());
    if (read.type().isEmpty()) {
      throw json.fault("a resource change has no \"type\", and no \"address\" that tells it");
    }
    return read;
  }
}
