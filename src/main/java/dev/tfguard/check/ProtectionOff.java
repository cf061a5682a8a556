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
          .or(() -> disarmed(found))
          .ifPresent(setting -> findings.add(finding(module, found, setting)));
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

  /** A protection that the provider has on by default and that is switched off here. */
  private static Optional<Setting> disarmed(StatefulResource found) {
    return found.terraform().stream()
        .filter(setting -> setting.is(State.UNSAFE) && setting.judge().isUnsetSafe())
        .findFirst();
  }

  private static Finding finding(ModuleView module, StatefulResource found, Setting setting) {
    String state =
        setting.is(State.UNSET) ? " is left at its default, which is off" : " is switched off";
    String refuser = found.terraform().contains(setting) ? "the provider" : "the service";
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.weakened(found.type().tier()),
        found.subject(setting.addresses()).at(setting.name()),
        setting.name()
            + state
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + ", so "
            + refuser
            + " lets anybody delete "
            + Texts.lowerFirst(found.type().summary())
            + "; set "
            + setting.name()
            + " = "
            + setting.judge().wanted());
  }
}
