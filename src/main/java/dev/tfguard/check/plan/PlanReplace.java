package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.List;

/** Finds what a plan destroys and makes again, empty. */
final class PlanReplace implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-replace");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.losses()
        .filter(Doomed::isReplaced)
        .map(doomed -> doomed.loss(ID, "destroyed and made again", ", which loses "))
        .toList();
  }
}
