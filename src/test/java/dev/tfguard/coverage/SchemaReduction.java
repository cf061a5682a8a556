package dev.tfguard.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Catalog;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leaves of a provider's schema only what a comparison with the catalogue looks at. */
final class SchemaReduction {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Catalog catalog = Catalog.bundled();

  /** The resource types of {@code schema}, with the attributes that matter. */
  String reduce(String schema) throws IOException {
    ObjectNode reduced = JSON.createObjectNode();
    ObjectNode providers = reduced.putObject("provider_schemas");
    for (Map.Entry<String, JsonNode> each :
        JSON.readTree(schema).at("/provider_schemas").properties()) {
      ObjectNode types = providers.putObject(each.getKey()).putObject("resource_schemas");
      for (Map.Entry<String, JsonNode> type :
          each.getValue().at("/resource_schemas").properties()) {
        ObjectNode block = types.putObject(type.getKey()).putObject("block");
        block(type.getValue().path("block"), "", settings(type.getKey()), block);
      }
    }
    return JSON.writeValueAsString(reduced) + "\n";
  }

  private static void block(JsonNode full, String before, Set<String> settings, ObjectNode out) {
    for (Map.Entry<String, JsonNode> each : full.path("attributes").properties()) {
      String path = before + each.getKey();
      if (settings.contains(path) || ProtectiveName.isOne(each.getKey())) {
        out.withObject("/attributes").set(each.getKey(), attribute(each.getValue()));
      }
    }
    for (Map.Entry<String, JsonNode> each : full.path("block_types").properties()) {
      ObjectNode inner = JSON.createObjectNode();
      String path = before + each.getKey();
      block(each.getValue().path("block"), path + ".", settings, inner);
      if (!inner.isEmpty() || settings.contains(path) || ProtectiveName.isOne(each.getKey())) {
        out.withObject("/block_types").putObject(each.getKey()).set("block", inner);
      }
    }
  }

  private static ObjectNode attribute(JsonNode full) {
    ObjectNode attribute = JSON.createObjectNode();
    for (String kept : List.of("optional", "required", "nested_type", "type")) {
      boolean plain = kept.equals("type") && full.path(kept).isTextual();
      Optional.of(full.path(kept))
          .filter(value -> !value.isMissingNode() && !plain)
          .ifPresent(value -> attribute.set(kept, value));
    }
    return attribute;
  }

  private Set<String> settings(String type) {
    Set<String> paths = new HashSet<>();
    catalog.find(type).ifPresent(found -> found.attributes().forEach(path -> add(path, paths)));
    catalog
        .guardType(type)
        .ifPresent(
            guard -> {
              add(guard.guard().reference(), paths);
              guard.guard().attribute().ifPresent(path -> add(path, paths));
            });
    return paths;
  }

  private static void add(AttributePath path, Set<String> paths) {
    for (int steps = 1; steps <= path.steps().size(); steps++) {
      paths.add(String.join(".", path.steps().subList(0, steps)));
    }
  }
}
