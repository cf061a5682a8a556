package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.GuardEffect;
import dev.tfguard.catalog.GuardType;
import dev.tfguard.check.Severities;
import dev.tfguard.check.Texts;
import dev.tfguard.finding.Armed;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.plan.Action;
import dev.tfguard.plan.Actions;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.ResourceChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Finds resources that guard others and go, or guard no longer. */
final class GuardLoss {
  private static final Armed NOTHING_GOES = new Armed(Armed.State.UNKNOWN, "");

  private final PlanView plan;
  private final CheckId check;

  GuardLoss(PlanView plan, CheckId check) {
    this.plan = plan;
    this.check = check;
  }

  List<Finding> findings() {
    List<ResourceChange> guards =
        plan.plan().changes().stream().filter(change -> loss(change).isPresent()).toList();
    Guarded guarded = Guarded.of(plan.plan(), plan.catalog(), guards);
    List<Finding> findings = new ArrayList<>();
    for (ResourceChange guard : guards) {
      GuardType type = plan.catalog().guardType(guard.type()).orElseThrow();
      finding(guarded, guard, type).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<Finding> finding(Guarded all, ResourceChange guard, GuardType type) {
    SortedSet<ConfigAddress> guarded = all.by(guard, type);
    if (all.goesToo(guard, guarded)) {
      return Optional.empty();
    }
    String message =
        guard.address()
            + loss(guard).orElse("")
            + ", and it "
            + effect(type).formatted(what(type, guarded))
            + "; keep it unless that is what you want";
    return Optional.of(
        plan.finding(
            check, Severities.weakened(all.tier(type, guarded)), guard, message, planned(guard)));
  }

  /** What is lost of a guard, as a predicate. */
  private Optional<String> loss(ResourceChange change) {
    Optional<GuardType> type = plan.catalog().guardType(change.type());
    if (type.isEmpty() || change.deposed().isPresent()) {
      return Optional.empty();
    }
    return gone(change)
        .or(
            () ->
                Weakenings.of(type.get().guard(), change.before(), change.after())
                    .filter(weakened -> change.actions().has(Action.UPDATE))
                    .map(weakened -> " guards no longer: " + weakened.text()));
  }

  // What holds state itself is judged by the checks of what is destroyed.
  private Optional<String> gone(ResourceChange change) {
    Actions actions = change.actions();
    if (plan.typeOf(change).isPresent() || wasOff(change)) {
      return Optional.empty();
    }
    if (actions.isReplacement()) {
      return Optional.of(" is deleted and made again");
    }
    if (actions.has(Action.DELETE)) {
      return Optional.of(" is deleted");
    }
    return actions.has(Action.FORGET)
        ? Optional.of(" is dropped from the state, so that nobody keeps it as it is")
        : Optional.empty();
  }

  /** Tells whether it is known to have guarded nothing, as versioning does that is suspended. */
  private boolean wasOff(ResourceChange change) {
    return plan.catalog()
        .guardType(change.type())
        .map(GuardType::guard)
        .flatMap(guard -> guard.attribute().map(path -> isOff(guard, change, path)))
        .orElse(false);
  }

  private static boolean isOff(Guard guard, ResourceChange change, AttributePath path) {
    List<AttributeValue> values = change.before().at(path.toString());
    return !values.isEmpty()
        && values.stream()
            .allMatch(
                value ->
                    value instanceof AttributeValue.Known known
                        && !guard.safe().contains(known.text()));
  }

  private static String effect(GuardType type) {
    return type.guard().protects() == GuardEffect.DELETION
        ? "made the service refuse a deletion of %s"
        : "made a loss of %s recoverable";
  }

  private static String what(GuardType type, SortedSet<ConfigAddress> guarded) {
    if (!guarded.isEmpty()) {
      return Texts.some(guarded.stream().map(ConfigAddress::toString).toList());
    }
    return type.wholeProvider()
        ? "whatever it refers to"
        : "the " + Texts.some(List.copyOf(type.types())) + " that it refers to";
  }

  private PlannedChange planned(ResourceChange guard) {
    return new PlannedChange(
        plan.plan().path(),
        guard.configAddress().toString(),
        guard.actions().names(),
        guard.reason(),
        guard.replacePaths(),
        guard.deposed(),
        "",
        NOTHING_GOES,
        List.of(),
        List.of(Remedy.of("keep " + guard.configAddress() + " as it is")));
  }
}
