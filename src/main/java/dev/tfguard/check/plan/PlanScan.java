package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanError;
import dev.tfguard.plan.PlanReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs the checks over plans. */
public final class PlanScan {
  private PlanScan() {}

  /**
   * Everything that the checks find.
   *
   * @param sources what a plan was made from
   */
  public static Findings run(
      PlanReading reading, Catalog catalog, Function<Plan, PlanSources> sources, PlanRules rules) {
    List<Finding> findings = new ArrayList<>();
    PlanTally tally = new PlanTally(catalog);
    Set<SourceError> errors = new LinkedHashSet<>();
    for (Plan plan : reading.plans()) {
      PlanView view = PlanView.of(plan, catalog, sources.apply(plan), rules);
      errors.addAll(view.sources().errors());
      findings.addAll(rules.apply(plan, find(view)));
      tally.add(view);
    }
    reading.errors().forEach(error -> errors.add(error(error)));
    return Findings.of(findings, errors, tally.summary());
  }

  private static List<Finding> find(PlanView view) {
    List<Finding> findings = new ArrayList<>();
    PlanChecks.ALL.forEach(check -> findings.addAll(check.check(view)));
    return findings;
  }

  private static SourceError error(PlanError error) {
    return new SourceError(
        error.path(), error.line(), error.column(), error.message(), error.hint());
  }
}
