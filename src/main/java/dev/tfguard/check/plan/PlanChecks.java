package dev.tfguard.check.plan;

import java.util.List;

/** All checks of plans. */
public final class PlanChecks {
  /** By id. */
  public static final List<PlanCheck> ALL =
      List.of(
          new PlanDestroy(),
          new PlanDisarm(),
          new PlanForget(),
          new PlanIncomplete(),
          new PlanReplace(),
          new PlanUnclassified(),
          new PlanUnknownAction());

  private PlanChecks() {}
}
