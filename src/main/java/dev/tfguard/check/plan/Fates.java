package dev.tfguard.check.plan;

import dev.tfguard.finding.Dependent.Fate;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.HashMap;
import java.util.Map;

/**
 * What a plan does to each resource of the configuration.
 *
 * @param worst over the instances of a resource; one that is not there stays
 * @param isAnyGone whether something is destroyed or forgotten, or may be
 */
record Fates(Map<ConfigAddress, Fate> worst, boolean isAnyGone) {

  /** What {@code plan} does. */
  static Fates of(Plan plan) {
    Map<ConfigAddress, Fate> worst = new HashMap<>();
    boolean anyGone = false;
    for (ResourceChange change : plan.changes()) {
      worst.merge(change.configAddress(), of(change), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      anyGone |= isGone(change.actions());
    }
    return new Fates(worst, anyGone);
  }

  private static boolean isGone(Actions actions) {
    return actions.has(Action.DELETE) || actions.has(Action.FORGET) || !actions.unknown().isEmpty();
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
