package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Finds settings that make the deletion of a stateful resource easier or deeper. */
final class DataLossSetting implements Check {
  private static final CheckId ID = new CheckId("data-loss-setting");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      for (Hazard hazard : found.type().hazards()) {
        Setting setting = SettingJudge.of(hazard).judge(found.resource().body(), found.instances());
        if (setting.is(State.UNSAFE)) {
          findings.add(finding(module, found, hazard, setting));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      ModuleView module, StatefulResource found, Hazard hazard, Setting setting) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.weakened(found.type().tier()),
        found.subject(setting.addresses()).at(setting.name()),
        "With this value of "
            + setting.name()
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + " "
            + hazard.because()
            + hazard
                .defaultValue()
                .filter(value -> !hazard.isUnsafe(value))
                .map(value -> "; leave it at its default, " + value)
                .orElse("; choose another value"));
  }
}
