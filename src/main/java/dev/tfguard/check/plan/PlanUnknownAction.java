package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.ResourceChange;
import java.util.List;
import java.util.stream.Collectors;

/** Finds actions that did not exist when this tfguard was made, whatever the resource. */
final class PlanUnknownAction implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-unknown-action");
  private static final String REMEDY =
      "find out what that does before this is applied, or look for a tfguard that knows it";

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.doomed(PlanUnknownAction::isUnknown).map(PlanUnknownAction::finding).toList();
  }

  private static boolean isUnknown(ResourceChange change) {
    return !change.actions().unknown().isEmpty();
  }

  private static Finding finding(Doomed doomed) {
    ResourceChange change = doomed.change();
    String message =
        change.address()
            + " has "
            + actions(change)
            + ", so nobody can tell whether it would be destroyed"
            + doomed.type().map(Loss.with(", and with it ")).orElse("")
            + "; "
            + REMEDY;
    PlannedChange planned = doomed.planned(why(change), List.of(Remedy.of(REMEDY)));
    return doomed.view().finding(ID, Severity.HIGH, change, message, planned);
  }

  private static String why(ResourceChange change) {
    return "the plan has " + actions(change);
  }

  private static String actions(ResourceChange change) {
    if (change.actions().names().isEmpty()) {
      return "an empty list of actions";
    }
    List<String> unknown = change.actions().unknown();
    return (unknown.size() == 1 ? "the action " : "the actions ")
        + unknown.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" and "))
        + ", which tfguard does not know";
  }
}
