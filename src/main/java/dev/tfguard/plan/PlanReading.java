package dev.tfguard.plan;

import java.util.List;

/** All plans of the inputs that could be read, and what could not be read. */
public record PlanReading(List<Plan> plans, List<PlanError> errors) {

  /** Copies the lists. */
  public PlanReading {
    plans = List.copyOf(plans);
    errors = List.copyOf(errors);
  }
}
