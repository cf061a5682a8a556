package dev.tfguard.coverage;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.ExplainedAttribute;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.GuardType;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.coverage.Coverage.Explained;
import dev.tfguard.coverage.Coverage.TypeAttribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the schema of one provider with the catalogue. */
final class Comparison {
  private static final String TIMEOUTS = "timeouts";

  private final ProviderSchema schema;
  private final Catalog catalog;
  private final List<ExplainedAttribute> explanations = new ArrayList<>();
  private final List<String> unclassified = new ArrayList<>();
  private final List<TypeAttribute> uncatalogued = new ArrayList<>();
  private final List<Explained> explained = new ArrayList<>();
  private int stateful;

  Comparison(ProviderSchema schema, Catalog catalog) {
    this.schema = schema;
    this.catalog = catalog;
    prefixes().forEach(prefix -> explanations.addAll(catalog.explained(prefix)));
  }

  private Set<String> prefixes() {
    Set<String> prefixes = new TreeSet<>();
    schema.types().keySet().forEach(type -> prefixes.add(StatefulType.providerOf(type)));
    return prefixes;
  }

  Coverage coverage() {
    schema.types().forEach(this::examine);
    int types = schema.types().size();
    return new Coverage(
        schema.address(),
        types,
        stateful,
        types - stateful - unclassified.size(),
        List.copyOf(unclassified),
        List.copyOf(uncatalogued),
        new AbsentSettings(schema, catalog).find(prefixes()),
        List.copyOf(explained));
  }

  private void examine(String name, SchemaNode node) {
    Optional<StatefulType> type = catalog.find(name);
    if (type.isPresent()) {
      stateful++;
    } else if (!catalog.isStateless(name)) {
      unclassified.add(name);
    }
    Set<String> catalogued = new HashSet<>();
    type.ifPresent(found -> found.attributes().forEach(path -> add(path, catalogued)));
    catalog.guardType(name).map(GuardType::guard).ifPresent(g -> addGuard(g, catalogued));
    lookInto(name, "", node, catalogued);
  }

  private void lookInto(String type, String before, SchemaNode node, Set<String> catalogued) {
    for (Map.Entry<String, SchemaNode> child : node.children().entrySet()) {
      String path = before + child.getKey();
      boolean suspect = child.getValue().settable() && ProtectiveName.isOne(child.getKey());
      if (suspect && !catalogued.contains(path)) {
        note(new TypeAttribute(type, path));
      } else if (!path.equals(TIMEOUTS)) {
        lookInto(type, path + ".", child.getValue(), catalogued);
      }
    }
  }

  private void note(TypeAttribute attribute) {
    explanations.stream()
        .filter(each -> each.explains(attribute.type(), attribute.path()))
        .findFirst()
        .ifPresentOrElse(
            each -> explained.add(new Explained(attribute, each.because())),
            () -> uncatalogued.add(attribute));
  }

  private static void addGuard(Guard guard, Set<String> paths) {
    add(guard.reference(), paths);
    guard.attribute().ifPresent(path -> add(path, paths));
  }

  /** Adds a path that is catalogued, with those of the blocks that it is in. */
  private static void add(AttributePath path, Set<String> paths) {
    for (int steps = 1; steps <= path.steps().size(); steps++) {
      paths.add(String.join(".", path.steps().subList(0, steps)));
    }
  }
}
