package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.GuardEffect;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Armed;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The resources of a plan, such as locks, that make the service refuse the deletion of others. */
final class DeletionGuards {
  private final Plan plan;
  private final Set<ConfigAddress> doomed;

  private DeletionGuards(Plan plan, Set<ConfigAddress> doomed) {
    this.plan = plan;
    this.doomed = doomed;
  }

  /** Those of {@code plan}. */
  static DeletionGuards of(Plan plan, Catalog catalog) {
    Set<ConfigAddress> doomed = new HashSet<>();
    for (ResourceChange change : plan.changes()) {
      if (change.actions().has(Action.DELETE) && catalog.guardType(change.type()).isPresent()) {
        doomed.add(change.configAddress());
      }
    }
    return new DeletionGuards(plan, doomed);
  }

  /**
   * What a lock that refers to a resource of {@code type} and outlives it comes to. That it refers
   * to it is not enough to be sure that it guards it.
   */
  Optional<Armed> staying(ResourceChange change, StatefulType type) {
    List<String> types = types(type);
    if (types.isEmpty()) {
      return Optional.empty();
    }
    return plan.configuration().directDependents(change.configAddress()).stream()
        .filter(found -> types.contains(found.type()) && !doomed.contains(found))
        .findFirst()
        .map(lock -> lock + " refers to it and stays, so the service may refuse")
        .map(text -> new Armed(Armed.State.UNKNOWN, text));
  }

  /** Why nothing refuses the deletion of a resource of {@code type}, which has no protection. */
  static String missing(StatefulType type) {
    List<String> types = types(type);
    return types.isEmpty()
        ? "its type offers no protection against deletion"
        : "its type offers no protection against deletion, and no "
            + String.join(" or ", types)
            + " that stays is known to guard it";
  }

  private static List<String> types(StatefulType type) {
    return type.guards().stream()
        .filter(guard -> guard.protects() == GuardEffect.DELETION)
        .map(Guard::type)
        .toList();
  }
}
