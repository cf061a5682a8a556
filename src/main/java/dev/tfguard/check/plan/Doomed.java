package dev.tfguard.check.plan;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Severities;
import dev.tfguard.check.plan.SourcePlace.PreventDestroySetting;
import dev.tfguard.finding.Armed;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.finding.Severity;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.ResourceChange;
import java.util.List;
import java.util.Optional;

/**
 * What is about to be destroyed or forgotten, or may be.
 *
 * @param type empty when it is not known to hold state
 * @param place where it is written, or was
 */
record Doomed(
    PlanView view,
    ResourceChange change,
    Optional<StatefulType> type,
    Optional<SourcePlace> place,
    Armed armed) {
  private static final Armed NOT_KNOWN = new Armed(Armed.State.UNKNOWN, "");

  static Doomed of(PlanView view, ResourceChange change) {
    Optional<StatefulType> type = view.typeOf(change);
    Armed armed = type.map(found -> view.judge().judge(change, found)).orElse(NOT_KNOWN);
    return new Doomed(view, change, type, view.sources().find(change), armed);
  }

  /**
   * The finding that it is destroyed.
   *
   * @param fate what becomes of it
   * @param consequence leads over to what is lost with it
   */
  Finding loss(CheckId check, String fate, String consequence) {
    PlannedChange planned = planned();
    String message = new Loss(this, planned).message(fate, Loss.with(consequence));
    return view.finding(check, severity(), change, message, planned);
  }

  private Severity severity() {
    return type.map(found -> Severities.lost(found.tier())).orElse(Severity.LOW);
  }

  PlannedChange planned() {
    return planned(Why.of(this), Remedies.of(this));
  }

  /** The same for what is not lost for certain. */
  PlannedChange planned(String why, List<Remedy> remedies) {
    return new PlannedChange(
        view.plan().path(),
        change.configAddress().toString(),
        change.actions().names(),
        change.reason(),
        change.replacePaths(),
        change.deposed(),
        why,
        armed,
        view.blastRadius().of(change),
        remedies);
  }

  boolean isDeposed() {
    return change.deposed().isPresent();
  }

  boolean isReplaced() {
    return change.actions().isReplacement() && !isDeposed();
  }

  /** Tells whether only its name leaves the state, and the object itself lives on. */
  boolean isOnlyForgotten() {
    return change.actions().has(Action.FORGET) && !change.actions().has(Action.DELETE);
  }

  /** Tells whether its place is known and {@code kind} stands there. */
  boolean isAt(SourcePlace.Kind kind) {
    return place.filter(found -> found.kind() == kind).isPresent();
  }

  /** Tells whether {@code prevent_destroy} is on where Terraform still looks at it. */
  boolean preventsDestroy() {
    return isAt(SourcePlace.Kind.RESOURCE)
        && !isDeposed()
        && (change.actions().has(Action.DELETE) || isCreatedThenForgotten())
        && place.filter(found -> found.preventDestroy() == PreventDestroySetting.ON).isPresent();
  }

  // What OpenTofu forgets and then creates is not stopped (internal/plans/action.go of each).
  private boolean isCreatedThenForgotten() {
    List<String> names = change.actions().names();
    int forget = names.indexOf(Action.FORGET.wireName());
    int create = names.indexOf(Action.CREATE.wireName());
    return create >= 0 && create < forget;
  }

  /** Tells whether {@code prevent_destroy} made the plan end in an error. */
  boolean isStopped() {
    return preventsDestroy() && view.plan().completion().errored();
  }
}
