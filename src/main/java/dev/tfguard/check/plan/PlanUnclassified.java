package dev.tfguard.check.plan;

import dev.tfguard.check.Code;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import java.util.List;

/** Finds losses of resources of which nobody has said whether they hold state. */
final class PlanUnclassified implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-unclassified");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.doomed(change -> plan.isLossOfUnclassified(change))
        .map(PlanUnclassified::finding)
        .toList();
  }

  private static Finding finding(Doomed doomed) {
    PlannedChange planned = doomed.planned();
    String type = doomed.change().type();
    String message =
        new Loss(doomed, planned).what(fate(doomed.change().actions()))
            + ", and nobody has said whether "
            + type
            + " holds anything that cannot be made again: "
            + planned.why()
            + "; read the provider's documentation, then allow it with --allow"
            + Code.argument(doomed.change().address()).map(text -> " " + text).orElse("")
            + ", or say in .tfguard.hcl what it is: stateless = [\"...\"] or a stateful block";
    return doomed.view().finding(ID, Severity.MEDIUM, doomed.change(), message, planned);
  }

  private static String fate(Actions actions) {
    if (!actions.has(Action.DELETE)) {
      return "dropped from the state";
    }
    return actions.isReplacement() ? "destroyed and made again" : "destroyed";
  }
}
