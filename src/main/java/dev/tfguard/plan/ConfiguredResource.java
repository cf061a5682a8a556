package dev.tfguard.plan;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one resource of the configuration. */
final class ConfiguredResource {
  private final JsonCursor json;
  private final References references;
  private final Map<String, String> texts = new HashMap<>();

  ConfiguredResource(JsonCursor json) {
    this.json = json;
    this.references = new References(json);
  }

  ConfiguredResource read() throws IOException {
    Optional<Members> members = json.membersIfObject();
    while (members.isPresent() && members.get().next()) {
      String key = members.get().key();
      switch (key) {
        case "address", "mode", "type", "name", "provider_config_key" ->
            json.optionalText(key).ifPresent(text -> texts.put(key, text));
        case "expressions", "count_expression", "for_each_expression", "provisioners" ->
            references.read();
        case "depends_on" -> references.readDependsOn();
        default -> json.skip();
      }
    }
    return this;
  }

  /** Adds it to {@code graph} as one of the module at {@code prefix}. */
  void addTo(ReferenceGraph graph, String prefix) {
    Optional<String> address = address();
    if (address.isEmpty()) {
      return;
    }
    String node = prefix + address.get();
    graph.declare(node);
    references.addTo(graph, prefix, node);
    graph.refer(node, prefix + NodeName.CALL);
    graph.refer(prefix + NodeName.ALL, node);
    Optional.ofNullable(texts.get("provider_config_key"))
        .ifPresent(key -> graph.refer(node, ProviderConfigReader.node(key)));
  }

  private Optional<String> address() {
    if (texts.containsKey("type") && texts.containsKey("name")) {
      String data = "data".equals(texts.get("mode")) ? "data." : "";
      return Optional.of(data + texts.get("type") + "." + texts.get("name"));
    }
    return Optional.ofNullable(texts.get("address"));
  }
}
