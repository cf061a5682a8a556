package dev.tfguard.check.plan;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.List;

/** Looks for one kind of danger in a plan. */
public sealed interface PlanCheck
    permits PlanDestroy,
        PlanDisarm,
        PlanForget,
        PlanIncomplete,
        PlanReplace,
        PlanUnclassified,
        PlanUnknownAction {

  /** The name that people know it by. */
  CheckId id();

  /** What it finds in {@code plan}, in any order. */
  List<Finding> check(PlanView plan);
}
