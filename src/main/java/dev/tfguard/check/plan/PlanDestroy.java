package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.List;

/** Finds what a plan destroys for good. */
final class PlanDestroy implements PlanCheck {
  private static final CheckId ID = new CheckId("plan-destroy");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(PlanView plan) {
    return plan.losses()
        .filter(doomed -> !doomed.isReplaced())
        .map(doomed -> doomed.loss(ID, "destroyed", ", and with it "))
        .toList();
  }
}
