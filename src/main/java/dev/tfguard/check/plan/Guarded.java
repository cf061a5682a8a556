package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.GuardType;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Tier;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.terraform.InstanceKey;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the guards of a plan guard, as far as the plan tells. */
final class Guarded {
  private final Catalog catalog;
  private final Map<ConfigAddress, SortedSet<ConfigAddress>> references;
  private final Set<Instance> doomed;

  private Guarded(
      Catalog catalog,
      Map<ConfigAddress, SortedSet<ConfigAddress>> references,
      Set<Instance> doomed) {
    this.catalog = catalog;
    this.references = references;
    this.doomed = doomed;
  }

  /** One instance of a resource in one instance of its module. */
  private record Instance(String module, String type, String name, Optional<InstanceKey> key) {}

  /** What is guarded by the resources that {@code guards} are about. */
  static Guarded of(Plan plan, Catalog catalog, List<ResourceChange> guards) {
    Set<ConfigAddress> wanted =
        guards.stream().map(ResourceChange::configAddress).collect(Collectors.toSet());
    Set<Instance> doomed = new HashSet<>();
    for (ResourceChange change : plan.changes()) {
      if (change.actions().has(Action.DELETE) && change.deposed().isEmpty()) {
        doomed.add(instance(change, change.type(), change.name()));
      }
    }
    return new Guarded(
        catalog, wanted.isEmpty() ? Map.of() : plan.configuration().references(wanted), doomed);
  }

  private static Instance instance(ResourceChange of, String type, String name) {
    return new Instance(of.moduleAddress(), type, name, of.key());
  }

  /** What {@code guard} refers to and can guard, sorted. */
  SortedSet<ConfigAddress> by(ResourceChange guard, GuardType type) {
    SortedSet<ConfigAddress> found = new TreeSet<>();
    for (ConfigAddress referred : references.getOrDefault(guard.configAddress(), new TreeSet<>())) {
      if (type.guards(referred.type()) && catalog.find(referred.type()).isPresent()) {
        found.add(referred);
      }
    }
    return found;
  }

  /** Tells whether all of {@code guarded} is known to go by the same plan. */
  boolean goesToo(ResourceChange guard, SortedSet<ConfigAddress> guarded) {
    String module = guard.configAddress().module();
    return !guarded.isEmpty()
        && guarded.stream()
            .allMatch(
                found ->
                    found.module().equals(module)
                        && doomed.contains(instance(guard, found.type(), found.name())));
  }

  /** The worst tier of what is guarded, or of what could be. */
  Tier tier(GuardType type, SortedSet<ConfigAddress> guarded) {
    Set<String> types =
        guarded.isEmpty()
            ? type.types()
            : guarded.stream().map(ConfigAddress::type).collect(Collectors.toSet());
    return types.stream()
        .flatMap(name -> catalog.find(name).stream())
        .map(StatefulType::tier)
        .min(Comparator.naturalOrder())
        .orElse(Tier.CRITICAL);
  }
}
