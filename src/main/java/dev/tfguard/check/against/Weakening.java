package dev.tfguard.check.against;

import dev.tfguard.check.Setting;
import dev.tfguard.check.Setting.State;
import dev.tfguard.check.Severities;
import dev.tfguard.check.StatefulResource;
import dev.tfguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A protection of a resource that is weaker than it was.
 *
 * @param name of the setting
 * @param refuser who refused the deletion
 * @param before what it came to
 * @param now what it comes to; empty where it is not written any more
 */
record Weakening(
    String name, String refuser, State before, Optional<Setting> now, Severity severity) {

  /** All between the two states of one resource. */
  static List<Weakening> between(StatefulResource was, StatefulResource is) {
    List<Weakening> found = new ArrayList<>();
    ofTerraform(was, is).ifPresent(found::add);
    ofService(was, is).ifPresent(found::add);
    ofProvider(was, is).ifPresent(found::add);
    return found;
  }

  /** Tells whether it may still protect. */
  boolean isUndecided() {
    return now.filter(setting -> setting.is(State.UNDECIDED)).isPresent();
  }

  private static Optional<Weakening> ofTerraform(StatefulResource was, StatefulResource is) {
    return of(
        "Terraform", was.preventDestroy(), is.preventDestroy(), is, Severities.unprotected(is));
  }

  private static Optional<Weakening> ofService(StatefulResource was, StatefulResource is) {
    return of(
        "the service",
        was.bestService(),
        is.bestService(),
        is,
        Severities.weakened(is.type().tier()));
  }

  /** The provider's own protection is one more lock where the service has one as well. */
  private static Optional<Weakening> ofProvider(StatefulResource was, StatefulResource is) {
    Optional<Setting> before = was.providerProtection();
    if (before.isEmpty() || is.providerProtection().isPresent()) {
      return Optional.empty();
    }
    String name = before.get().name();
    Optional<Setting> now =
        is.terraform().stream().filter(setting -> setting.name().equals(name)).findFirst();
    return of("the provider", before, now, is, Severities.weakened(is.type().tier()));
  }

  private static Optional<Weakening> of(
      String refuser,
      Optional<Setting> was,
      Optional<Setting> now,
      StatefulResource is,
      Severity lost) {
    if (was.isEmpty() || !isWeaker(was.get().state(), now.map(Setting::state))) {
      return Optional.empty();
    }
    State before = was.get().state();
    boolean doubtful = before != State.SAFE || now.filter(s -> s.is(State.UNDECIDED)).isPresent();
    Severity severity = doubtful ? Severities.undecided(is.type().tier()) : lost;
    return Optional.of(new Weakening(was.get().name(), refuser, before, now, severity));
  }

  private static boolean isWeaker(State before, Optional<State> now) {
    return switch (before) {
      case SAFE -> !now.equals(Optional.of(State.SAFE));
      case UNDECIDED -> now.isEmpty() || now.get() == State.UNSET || now.get() == State.UNSAFE;
      case UNSET, UNSAFE -> false;
    };
  }
}
