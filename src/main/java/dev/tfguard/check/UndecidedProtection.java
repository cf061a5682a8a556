package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds protections of stateful resources of which the sources do not say whether they are on. */
final class UndecidedProtection implements Check {
  private static final CheckId ID = new CheckId("undecided-protection");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      undecided(found.preventDestroy())
          .ifPresent(setting -> findings.add(protection(module, found, setting)));
      undecided(found.bestService())
          .ifPresent(setting -> findings.add(protection(module, found, setting)));
      for (Hazard hazard : found.type().hazards()) {
        Setting setting = SettingJudge.of(hazard).judge(found.resource().body(), found.instances());
        undecided(Optional.of(setting))
            .ifPresent(open -> findings.add(hazard(module, found, hazard, open)));
      }
    }
    return findings;
  }

  private static Optional<Setting> undecided(Optional<Setting> setting) {
    return setting.filter(found -> found.is(State.UNDECIDED));
  }

  private static Finding protection(ModuleView module, StatefulResource found, Setting setting) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.undecided(found.type().tier()),
        found.subject(setting.addresses()).at(setting.name()),
        "Nobody can tell whether "
            + setting.name()
            + " protects "
            + Texts.lowerFirst(found.type().summary())
            + ": "
            + setting.reason()
            + "; write a literal value"
            + (called(setting) ? ", or pass one where the module is called" : ""));
  }

  private static Finding hazard(
      ModuleView module, StatefulResource found, Hazard hazard, Setting setting) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severity.LOW,
        found.subject(setting.addresses()).at(setting.name()),
        setting.name()
            + " decides whether "
            + hazard.because()
            + ", and nobody can tell: "
            + setting.reason()
            + "; write a literal value"
            + (called(setting) ? ", or pass one where the module is called" : ""));
  }

  private static boolean called(Setting setting) {
    return setting.instances().stream().anyMatch(instance -> !instance.caller().isEmpty());
  }
}
