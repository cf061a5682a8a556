package dev.tfguard.coverage;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Availability;
import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.coverage.Coverage.TypeAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what the catalogue names and a schema does not have, unless the catalogue says that only
 * other versions of the provider do.
 */
final class AbsentSettings {
  private final ProviderSchema schema;
  private final Catalog catalog;
  private final Set<TypeAttribute> absent =
      new TreeSet<>(Comparator.comparing(TypeAttribute::type).thenComparing(TypeAttribute::path));

  AbsentSettings(ProviderSchema schema, Catalog catalog) {
    this.schema = schema;
    this.catalog = catalog;
  }

  List<TypeAttribute> find(Set<String> prefixes) {
    for (String prefix : prefixes) {
      for (StatefulType type : catalog.types(prefix)) {
        if (schema.types().containsKey(type.name())) {
          examine(type, schema.types().get(type.name()), prefix);
        } else if (type.availability().isAlways()) {
          absent.add(new TypeAttribute(type.name(), ""));
        }
      }
    }
    return List.copyOf(absent);
  }

  private void examine(StatefulType type, SchemaNode node, String prefix) {
    type.protections()
        .forEach(each -> require(type.name(), node, each.attribute(), each.availability()));
    type.hazards()
        .forEach(each -> require(type.name(), node, each.attribute(), each.availability()));
    type.hazards()
        .forEach(
            each ->
                each.unless()
                    .ifPresent(path -> require(type.name(), node, path, each.availability())));
    type.recoveries()
        .forEach(each -> require(type.name(), node, each.attribute(), each.availability()));
    String block = "provider \"" + prefix + "\"";
    SchemaNode configuration = schema.configuration();
    type.providerSettings()
        .protections()
        .forEach(each -> require(block, configuration, each.attribute(), each.availability()));
    type.providerSettings()
        .hazards()
        .forEach(each -> require(block, configuration, each.attribute(), each.availability()));
    type.guards().forEach(this::examine);
  }

  private void examine(Guard guard) {
    Availability availability = guard.availability();
    SchemaNode node = schema.types().get(guard.type());
    if (node != null) {
      require(guard.type(), node, guard.reference(), availability);
      guard.attribute().ifPresent(path -> require(guard.type(), node, path, availability));
    } else if (availability.isAlways() && !isOfAnotherVersion(guard.type())) {
      absent.add(new TypeAttribute(guard.type(), ""));
    }
  }

  private boolean isOfAnotherVersion(String type) {
    return catalog.find(type).filter(known -> !known.availability().isAlways()).isPresent();
  }

  private void require(
      String owner, SchemaNode node, AttributePath path, Availability availability) {
    if (availability.isAlways() && node.at(path.steps()).isEmpty()) {
      absent.add(new TypeAttribute(owner, path.toString()));
    }
  }
}
