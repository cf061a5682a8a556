package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.ResourceChange;
import java.util.List;
import java.util.stream.Collectors;

/** Finds actions that did not exist when this tfguard was made, whatever the resource. */
final class PlanUnknownAction implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-unknown-action");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.doomed(PlanUnknownAction::isUnknown).map(PlanUnknownAction::finding).toList();
  }

  private static boolean isUnknown(ResourceChange change) {
    return change.actions().names().isEmpty() || !change.actions().unknown().isEmpty();
  }

  private static Finding finding(Doomed doomed) {
    ResourceChange change = doomed.change();
    String message =
        change.address()
            + " has "
            + actions(change)
            + ", so it may be destroyed: nothing is known of that; look for a later tfguard, and"
            + " until then read what the plan says of it";
    return doomed.view().finding(ID, Severity.HIGH, change, message, doomed.planned());
  }

  private static String actions(ResourceChange change) {
    List<String> unknown = change.actions().unknown();
    if (unknown.isEmpty()) {
      return "no action at all in the plan";
    }
    return (unknown.size() == 1 ? "the action " : "the actions ")
        + unknown.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "))
        + " that tfguard does not know";
  }
}
