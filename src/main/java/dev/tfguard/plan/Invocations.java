package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads which provider actions run, now or once they can be planned. */
final class Invocations {
  private static final Keys KEYS = Keys.of("address", "action_invocation");

  private final JsonCursor json;
  private final List<String> addresses = new ArrayList<>();

  Invocations(JsonCursor json) {
    this.json = json;
  }

  /** Reads {@code action_invocations} or {@code deferred_action_invocations}. */
  void read(String key) throws IOException {
    if (json.entersList(key)) {
      while (json.nextElement()) {
        one();
      }
    }
  }

  private void one() throws IOException {
    int before = addresses.size();
    Members members = json.members("an action invocation", KEYS);
    while (members.next()) {
      switch (members.key()) {
        case "address" -> addresses.add(json.text("address"));
        case "action_invocation" -> one();
        default -> json.skip();
      }
    }
    if (addresses.size() == before) {
      throw json.fault("an action invocation has no \"address\"");
    }
  }

  List<String> addresses() {
    return addresses;
  }
}
