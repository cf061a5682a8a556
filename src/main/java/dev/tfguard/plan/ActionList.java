package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code actions}; lists that are the same are one. */
final class ActionList {
  private static final int MOST_REMEMBERED = 100;

  private final Map<List<String>, Actions> remembered = new HashMap<>();

  Actions read(JsonCursor json) throws IOException {
    if (json.isNull() || !json.entersList("actions")) {
      throw json.fault("\"actions\" is not a list");
    }
    List<String> names = new ArrayList<>(2);
    while (json.nextElement()) {
      names.add(json.text("actions[]"));
    }
    if (remembered.size() >= MOST_REMEMBERED) {
      return new Actions(names);
    }
    return remembered.computeIfAbsent(names, Actions::new);
  }
}
