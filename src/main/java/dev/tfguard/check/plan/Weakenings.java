package dev.tfguard.check.plan;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.catalog.Guard;
import dev.tfguard.catalog.Hazard;
import dev.tfguard.catalog.Protection;
import dev.tfguard.catalog.Recovery;
import dev.tfguard.catalog.StatefulType;
import dev.tfguard.catalog.Weakening;
import dev.tfguard.plan.AttributeValue;
import dev.tfguard.plan.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares the catalogued settings of a resource before and after a change. */
final class Weakenings {
  private final Attributes before;
  private final Attributes after;
  private final Map<String, String> defaults = new HashMap<>();
  private final Map<String, Weakened> found = new LinkedHashMap<>();

  private Weakenings(Attributes before, Attributes after) {
    this.before = before;
    this.after = after;
  }

  /** What gets worse with a resource of {@code type}, each setting once, the gravest first. */
  static List<Weakened> of(StatefulType type, Attributes before, Attributes after) {
    Weakenings weakenings = new Weakenings(before, after);
    type.protections().forEach(p -> weakenings.defaults(p.attribute(), p.defaultValue()));
    type.hazards().forEach(h -> weakenings.defaults(h.attribute(), h.defaultValue()));
    type.recoveries().forEach(r -> weakenings.defaults(r.attribute(), r.defaultValue()));
    type.protections().forEach(weakenings::protection);
    type.hazards().forEach(weakenings::hazard);
    type.recoveries().forEach(weakenings::recovery);
    return new ArrayList<>(weakenings.found.values());
  }

  /** What gets worse with a resource that guards another one. */
  static Optional<Weakened> of(Guard guard, Attributes before, Attributes after) {
    Weakenings weakenings = new Weakenings(before, after);
    guard
        .attribute()
        .ifPresent(
            path ->
                weakenings.off(
                    Weakened.Sort.PROTECTION, path, guard.safe()::contains, Optional.empty()));
    return weakenings.found.values().stream().findFirst();
  }

  /** An argument that is something else too may have its default with that only. */
  private void defaults(AttributePath path, Optional<String> value) {
    value.ifPresent(text -> defaults.put(path.toString(), text));
  }

  private void protection(Protection protection) {
    off(
        Weakened.Sort.PROTECTION,
        protection.attribute(),
        protection::isSafe,
        protection.defaultValue());
  }

  private void off(
      Weakened.Sort sort, AttributePath path, Predicate<String> isSafe, Optional<String> unset) {
    boolean safeWhenUnset = unset.filter(isSafe).isPresent();
    Tally was = Tally.of(before(path), isSafe, safeWhenUnset);
    if (Tally.of(after(path), isSafe, safeWhenUnset).isWorseThan(was)) {
      add(sort, path, unset, "");
    }
  }

  private void hazard(Hazard hazard) {
    Predicate<String> isSafe = value -> !hazard.isUnsafe(value);
    boolean safeWhenUnset = hazard.defaultValue().map(isSafe::test).orElse(true);
    Tally was = Tally.of(before(hazard.attribute()), isSafe, safeWhenUnset);
    boolean more = Tally.of(after(hazard.attribute()), isSafe, safeWhenUnset).isMoreOf(was);
    if (more && !ProtectionState.isMoot(hazard, after)) {
      String because = " (" + hazard.because() + ")";
      add(Weakened.Sort.HAZARD, hazard.attribute(), hazard.defaultValue(), because);
    }
  }

  private void recovery(Recovery recovery) {
    AttributePath path = recovery.attribute();
    Optional<String> unset = Optional.ofNullable(defaults.get(path.toString()));
    if (recovery.weaker() == Weakening.OFF) {
      off(Weakened.Sort.RECOVERY, path, recovery.safe()::contains, unset);
    } else if (Window.of(recovery, unset).isShorter(before(path), after(path))) {
      add(Weakened.Sort.RECOVERY, path, unset, "");
    }
  }

  private void add(Weakened.Sort sort, AttributePath path, Optional<String> unset, String because) {
    String name = path.toString();
    String change = name + " " + ShownValue.change(before(path), after(path), unset);
    found.putIfAbsent(name, new Weakened(sort, name, change + because));
  }

  private List<AttributeValue> before(AttributePath path) {
    return before.at(path.toString());
  }

  private List<AttributeValue> after(AttributePath path) {
    return after.at(path.toString());
  }
}
