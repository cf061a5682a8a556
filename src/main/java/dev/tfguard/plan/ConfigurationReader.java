package dev.tfguard.plan;

import java.io.IOException;
import java.util.Optional;

/** Reads which resources the configuration has, and what refers to what. */
final class ConfigurationReader {
  private final JsonCursor json;
  private final ReferenceGraph graph;

  ConfigurationReader(JsonCursor json, ReferenceGraph graph) {
    this.json = json;
    this.graph = graph;
  }

  void read() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "root_module" -> module("");
        case "provider_config" -> providers();
        default -> json.skip();
      }
    }
  }

  private void providers() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      new ProviderConfigReader(json, graph).read(members.get().key());
    }
  }

  private void module(String prefix) throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "resources" -> resources(prefix);
        case "outputs" -> outputs(prefix);
        case "module_calls" -> calls(prefix);
        default -> json.skip();
      }
    }
  }

  private void resources(String prefix) throws IOException {
    if (json.entersList("resources")) {
      while (json.nextElement()) {
        new ConfiguredResource(json).read().addTo(graph, prefix);
      }
    }
  }

  private void outputs(String prefix) throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      String node = prefix + NodeName.OUTPUTS + "." + members.get().key();
      References references = new References(json);
      output(references);
      references.addTo(graph, prefix, node);
      graph.refer(prefix + NodeName.OUTPUTS, node);
    }
  }

  private void output(References references) throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "expression" -> references.read();
        case "depends_on" -> references.readDependsOn();
        default -> json.skip();
      }
    }
  }

  private void calls(String prefix) throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      call(prefix, prefix + "module." + members.get().key() + ".");
    }
  }

  private void call(String prefix, String inside) throws IOException {
    References references = new References(json);
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "module" -> module(inside);
        case "expressions" -> arguments(prefix, inside);
        case "count_expression", "for_each_expression" -> references.read();
        case "depends_on" -> references.readDependsOn();
        default -> json.skip();
      }
    }
    references.addTo(graph, prefix, inside + NodeName.CALL);
    graph.refer(inside + NodeName.CALL, prefix + NodeName.CALL);
    graph.refer(prefix + NodeName.ALL, inside + NodeName.ALL);
  }

  private void arguments(String prefix, String inside) throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      String variable = inside + "var." + members.get().key();
      References references = new References(json);
      references.read();
      references.addTo(graph, prefix, variable);
    }
  }
}
