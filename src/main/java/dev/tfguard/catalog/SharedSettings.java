package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said of every type of a provider; a type that itself names an attribute has the last word
 * on it.
 */
record SharedSettings(
    List<Shared<Guard>> guards,
    List<Shared<Protection>> protections,
    List<Shared<Protection>> providerProtections,
    List<Shared<Hazard>> providerHazards) {

  /** What all of {@code files} say. */
  static SharedSettings joined(List<SharedSettings> files) {
    return new SharedSettings(
        files.stream().flatMap(file -> file.guards.stream()).toList(),
        files.stream().flatMap(file -> file.protections.stream()).toList(),
        files.stream().flatMap(file -> file.providerProtections.stream()).toList(),
        files.stream().flatMap(file -> file.providerHazards.stream()).toList());
  }

  /** {@code type} with what holds for it too, behind what is its own. */
  StatefulType addTo(StatefulType type) {
    Set<AttributePath> own = new HashSet<>(type.attributes());
    List<Protection> more =
        covering(protections, type).filter(p -> !own.contains(p.attribute())).toList();
    ProviderSettings settings = type.providerSettings();
    return type.with(
        joined(type.protections(), more),
        joined(type.guards(), covering(guards, type).toList()),
        new ProviderSettings(
            joined(settings.protections(), covering(providerProtections, type).toList()),
            joined(settings.hazards(), covering(providerHazards, type).toList())));
  }

  private static <T> Stream<T> covering(List<Shared<T>> shared, StatefulType type) {
    return shared.stream().filter(each -> each.covers(type.name())).map(Shared::setting);
  }

  private static <T> List<T> joined(List<T> own, List<T> more) {
    List<T> all = new ArrayList<>(own);
    all.addAll(more);
    return List.copyOf(all);
  }
}
