package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code depends_on} of the state, and none of its values. */
final class PriorStateReader {
  private final JsonCursor json;
  private final ReferenceGraph graph;
  private String lastNode = "";
  private List<String> lastTargets = List.of();

  PriorStateReader(JsonCursor json, ReferenceGraph graph) {
    this.json = json;
    this.graph = graph;
  }

  void read() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      if (members.get().key().equals("values")) {
        values();
      } else {
        json.skip();
      }
    }
  }

  private void values() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      if (members.get().key().equals("root_module")) {
        module();
      } else {
        json.skip();
      }
    }
  }

  private void module() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "resources" -> resources();
        case "child_modules" -> modules();
        default -> json.skip();
      }
    }
  }

  private void modules() throws IOException {
    if (json.entersList("child_modules")) {
      while (json.nextElement()) {
        module();
      }
    }
  }

  private void resources() throws IOException {
    if (json.entersList("resources")) {
      while (json.nextElement()) {
        resource();
      }
    }
  }

  private void resource() throws IOException {
    String address = "";
    List<String> targets = List.of();
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "address" -> address = json.optionalText("address").orElse("");
        case "depends_on" -> targets = dependsOn();
        default -> json.skip();
      }
    }
    if (!address.isEmpty() && !targets.isEmpty()) {
      add(ConfigKeys.strip(address), targets);
    }
  }

  // The instances of a resource stand together, and all say the same.
  private void add(String node, List<String> targets) {
    if (node.equals(lastNode) && targets.equals(lastTargets)) {
      return;
    }
    targets.forEach(target -> graph.refer(node, ConfigKeys.strip(target)));
    lastNode = node;
    lastTargets = targets;
  }

  private List<String> dependsOn() throws IOException {
    List<String> targets = new ArrayList<>();
    if (json.entersList("depends_on")) {
      while (json.nextElement()) {
        targets.add(json.text("depends_on[]"));
      }
    }
    return targets;
  }
}
