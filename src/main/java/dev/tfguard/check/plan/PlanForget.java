package dev.tfguard.check.plan;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Severities;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.Action;
import java.util.List;
import java.util.Optional;

/** Finds what a plan drops from the state, so that nothing of Terraform looks after it any more. */
final class PlanForget implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-forget");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.doomed(
            change -> change.actions().has(Action.FORGET) && plan.typeOf(change).isPresent())
        .flatMap(doomed -> finding(doomed).stream())
        .toList();
  }

  private static Optional<Finding> finding(Doomed doomed) {
    return doomed.type().map(type -> finding(doomed, type));
  }

  private static Finding finding(Doomed doomed, StatefulType type) {
    PlannedChange planned = doomed.planned();
    Severity severity = Severities.weakened(type.tier());
    String message =
        new Loss(doomed, planned).message(fate(doomed), Loss.with(consequence(doomed)));
    return doomed.view().finding(ID, severity, doomed.change(), message, planned);
  }

  private static String fate(Doomed doomed) {
    return doomed.change().actions().has(Action.CREATE)
        ? "dropped from the state and made a second time"
        : "dropped from the state";
  }

  private static String consequence(Doomed doomed) {
    return doomed.isOnlyForgotten()
        ? ", so Terraform no longer manages or guards "
        : ", besides being destroyed, and with it ";
  }
}
