package dev.tfguard.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Collects the references of expressions, however deep the blocks are that they stand in. */
final class References {
  private static final String DEPENDS_ON = "depends_on";

  private final JsonCursor json;
  private final List<String> values = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();

  References(JsonCursor json) {
    this.json = json;
  }

  /** Reads the {@code expressions}, {@code count_expression} or the like that the cursor is at. */
  void read() throws IOException {
    if (json.isList()) {
      while (json.nextElement()) {
        read();
      }
    } else if (json.isObject()) {
      members();
    }
  }

  private void members() throws IOException {
    Members members = json.members();
    while (members.next()) {
      switch (members.key()) {
        case "constant_value" -> json.skip();
        case "references" -> readList();
        default -> read();
      }
    }
  }

  /** Reads the {@code depends_on} that the cursor is at. */
  void readDependsOn() throws IOException {
    if (json.entersList(DEPENDS_ON)) {
      strings(wholes);
    }
  }

  /** Reads the {@code references} of an expression that the cursor is at. */
  void readList() throws IOException {
    if (json.isList()) {
      strings(values);
    } else {
      read();
    }
  }

  private void strings(List<String> target) throws IOException {
    String previous = "";
    while (json.nextElement()) {
      if (!json.isString()) {
        read();
        continue;
      }
      String reference = json.scalar();
      if (!isBeginning(reference, previous)) {
        target.add(reference);
      }
      previous = reference;
    }
  }

  // After module.a.b Terraform lists module.a too, which does not mean the whole of the module.
  private static boolean isBeginning(String reference, String previous) {
    return previous.length() > reference.length()
        && previous.startsWith(reference)
        && ".[".indexOf(previous.charAt(reference.length())) >= 0;
  }

  /** Adds them to {@code graph} as those of {@code node}, which stands in a module. */
  void addTo(ReferenceGraph graph, String prefix, String node) {
    for (String reference : values) {
      NodeName.target(prefix, reference, NodeName.OUTPUTS)
          .ifPresent(target -> graph.refer(node, target));
    }
    for (String reference : wholes) {
      NodeName.target(prefix, reference, NodeName.ALL)
          .ifPresent(target -> graph.refer(node, target));
    }
  }
}
