package dev.tfguard.check;

import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds stateful resources whose own protection against deletion is off. */
final class ProtectionOff implements Check {
  private static final CheckId ID = new CheckId("protection-off");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      off(found)
          .map(setting -> finding(module, found, setting, "the service"))
          .or(() -> disarmed(found).map(s -> finding(module, found, s, "the provider")))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** The service's protection, unless one that is on, or may be, is enough. */
  private static Optional<Setting> off(StatefulResource found) {
    return found
        .bestService()
        .filter(best -> best.is(State.UNSET) || best.is(State.UNSAFE))
        .map(
            best ->
                found.service().stream().filter(s -> s.is(State.UNSAFE)).findFirst().orElse(best));
  }

  /**
   * A protection that the provider has on by default and that is switched off here, unless another
   * one is on.
   */
  private static Optional<Setting> disarmed(StatefulResource found) {
    if (found.hasServiceProtection() || found.providerProtection().isPresent()) {
      return Optional.empty();
    }
    return found.terraform().stream()
        .filter(setting -> setting.is(State.UNSAFE) && setting.judge().isUnsetSafe())
        .findFirst();
  }

  private static Finding finding(
      ModuleView module, StatefulResource found, Setting setting, String refuser) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.weakened(found.type().tier()),
        found.subject(setting.addresses()).at(setting.name()),
        setting.name()
            + state(setting)
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + ", so "
            + refuser
            + " does not refuse to delete "
            + Texts.lowerFirst(found.type().summary())
            + "; set "
            + Texts.assignment(setting));
  }

  private static String state(Setting setting) {
    if (setting.is(State.UNSET)) {
      return " is off by default";
    }
    return setting.judge().wanted().equals("true")
        ? " is switched off"
        : " has a value that does not protect";
  }
}
