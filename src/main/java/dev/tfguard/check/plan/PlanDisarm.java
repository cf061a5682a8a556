package dev.tfguard.check.plan;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Severities;
import dev.tfguard.check.plan.Weakened.Sort;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds updates that take a protection away, and guards that are taken away. */
final class PlanDisarm implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-disarm");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    List<Finding> findings = new ArrayList<>();
    for (ResourceChange change : plan.plan().changes()) {
      plan.typeOf(change).ifPresent(type -> findings.addAll(update(plan, change, type)));
    }
    findings.addAll(new GuardLoss(plan, ID).findings());
    return findings;
  }

  private static List<Finding> update(PlanView plan, ResourceChange change, StatefulType type) {
    if (!change.actions().has(Action.UPDATE)) {
      return List.of();
    }
    List<Weakened> weakened = Weakenings.of(type, change.before(), change.after());
    if (weakened.isEmpty()) {
      return List.of();
    }
    String message = message(change.address(), weakened);
    PlannedChange planned = planned(plan, change, type, weakened);
    Severity severity = Severities.weakened(type.tier());
    return List.of(plan.finding(ID, severity, change, message, planned));
  }

  private static PlannedChange planned(
      PlanView plan, ResourceChange change, StatefulType type, List<Weakened> weakened) {
    String names = weakened.stream().map(Weakened::path).collect(Collectors.joining(", "));
    return new PlannedChange(
        plan.plan().path(),
        change.configAddress().toString(),
        change.actions().names(),
        change.reason(),
        change.replacePaths(),
        change.deposed(),
        "",
        plan.judge().judgeAfter(change, type),
        List.of(),
        List.of(Remedy.of("keep " + names + " as before the change")));
  }

  private static String message(String address, List<Weakened> weakened) {
    String changes = weakened.stream().map(Weakened::text).collect(Collectors.joining(", "));
    return switch (worst(weakened)) {
      case PROTECTION ->
          address
              + " loses its protection: "
              + changes
              + "; this is the first of two steps to its destruction, and the next plan can take"
              + " it: keep the protection unless that is what you want";
      case HAZARD ->
          "a destruction of "
              + address
              + " will take more or meet less resistance: "
              + changes
              + "; keep the setting unless that is what you want";
      case RECOVERY ->
          "less of "
              + address
              + " can be brought back after a loss: "
              + changes
              + "; keep the setting unless nobody will need what it kept";
    };
  }

  private static Sort worst(List<Weakened> weakened) {
    return weakened.stream().map(Weakened::sort).min(Sort::compareTo).orElse(Sort.RECOVERY);
  }
}
