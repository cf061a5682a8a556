package dev.tfguard.plan;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads what the configuration of a provider sets, and what it refers to: all that it serves
 * depends on it.
 */
final class ProviderConfigReader {
  private final JsonCursor json;
  private final ReferenceGraph graph;

  ProviderConfigReader(JsonCursor json, ReferenceGraph graph) {
    this.json = json;
    this.graph = graph;
  }

  /** The node of the provider configuration under that key. */
  static String node(String key) {
    return "provider." + key;
  }

  void read(String key) throws IOException {
    References references = new References(json);
    ProviderArguments.Reader arguments = new ProviderArguments.Reader(json, references);
    Optional<String> name = Optional.empty();
    String prefix = "";
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      switch (members.get().key()) {
        case "module_address" ->
            prefix = json.optionalText("module_address").map(module -> module + ".").orElse("");
        case "full_name" -> name = json.optionalText("full_name");
        case "expressions" -> arguments.read();
        default -> json.skip();
      }
    }
    name.ifPresent(provider -> graph.configure(provider, arguments.arguments()));
    references.addTo(graph, prefix, node(key));
  }
}
