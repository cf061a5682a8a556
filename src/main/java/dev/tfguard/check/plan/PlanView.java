package dev.tfguard.check.plan;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Subject;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.source.Position;
import dev.tfguard.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A plan as the checks see it, with what is found out once for all of them. */
public record PlanView(
    Plan plan,
    Catalog catalog,
    PlanSources sources,
    PlanRules rules,
    ArmedJudge judge,
    Moves moves,
    BlastRadius blastRadius,
    boolean destroysAll) {
  private static final Position START = new Position(1, 1);

  static PlanView of(Plan plan, Catalog catalog, PlanSources sources, PlanRules rules) {
    BlastRadius blastRadius = BlastRadius.of(plan, catalog);
    return new PlanView(
        plan,
        catalog,
        sources,
        rules,
        ArmedJudge.of(plan, catalog, blastRadius),
        Moves.of(plan, catalog),
        blastRadius,
        Why.destroysAll(plan));
  }

  /** The changes that are {@code wanted}, with what belongs to each. */
  Stream<Doomed> doomed(Predicate<ResourceChange> wanted) {
    return plan.changes().stream().filter(wanted).map(change -> Doomed.of(this, change));
  }

  /** What is destroyed and matters: what holds state, and all the rest where any loss counts. */
  Stream<Doomed> losses() {
    return doomed(change -> change.actions().has(Action.DELETE) && matters(change));
  }

  private boolean matters(ResourceChange change) {
    return typeOf(change).isPresent() || (rules.anyDestroy() && catalog.isStateless(change.type()));
  }

  /** What is known of the type of {@code change}, if it is stateful. */
  Optional<StatefulType> typeOf(ResourceChange change) {
    return catalog.find(change.type());
  }

  /** Tells whether something goes of which nobody has said whether it holds state. */
  boolean isLossOfUnclassified(ResourceChange change) {
    boolean goes = change.actions().has(Action.DELETE) || change.actions().has(Action.FORGET);
    return goes && typeOf(change).isEmpty() && !catalog.isStateless(change.type());
  }

  /** A finding about {@code change}, in its source where that is at hand. */
  Finding finding(
      CheckId check,
      Severity severity,
      ResourceChange change,
      String message,
      PlannedChange planned) {
    Location location = sources.find(change).map(SourcePlace::location).orElseGet(this::wholePlan);
    Subject subject = Subject.of(change.type(), change.address(), List.of(change.address()));
    return Finding.at(location, check, severity, subject, message).inPlan(planned);
  }

  /** The plan's file as a whole. */
  Location wholePlan() {
    return new Location(plan.path(), new Span(0, 0), START, START);
  }
}
