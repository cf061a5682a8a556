package dev.tfguard.check.plan;

import dev.tfguard.finding.Dependent.Fate;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.HashMap;
import java.util.Map;

/** What a plan does to each resource of the configuration: the worst over its instances. */
final class Fates {
  private final Map<ConfigAddress, Fate> worst = new HashMap<>();

  private Fates() {}

  static Fates of(Plan plan) {
    Fates fates = new Fates();
    for (ResourceChange change : plan.changes()) {
      fates.worst.merge(change.configAddress(), of(change), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    return fates;
  }

  private static Fate of(ResourceChange change) {
    Actions actions = change.actions();
    if (change.deposed().isPresent()) {
      return Fate.STAYS;
    }
    if (actions.has(Action.DELETE)) {
      return actions.isReplacement() ? Fate.REPLACED : Fate.DESTROYED;
    }
    return actions.has(Action.UPDATE) ? Fate.UPDATED : Fate.STAYS;
  }

  Fate of(ConfigAddress resource) {
    return worst.getOrDefault(resource, Fate.STAYS);
  }
}
