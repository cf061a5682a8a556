package dev.tfguard.check;

import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Finds stateful resources whose lifecycle says {@code prevent_destroy = false}. */
final class PreventDestroyDisabled implements Check {
  private static final CheckId ID = new CheckId("prevent-destroy-disabled");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      found
          .preventDestroy()
          .filter(setting -> setting.is(State.UNSAFE) || setting.is(State.UNSET))
          .ifPresent(setting -> findings.add(finding(module, found, setting)));
    }
    return findings;
  }

  private static Finding finding(ModuleView module, StatefulResource found, Setting setting) {
    return Finding.at(
        module.location(setting, found.resource()),
        ID,
        Severities.unprotected(found),
        found.subject(setting.addresses()),
        "prevent_destroy is switched off"
            + Texts.callers(setting)
            + Texts.because(setting.reason())
            + ", so terraform destroy would take "
            + Texts.lowerFirst(found.type().summary())
            + "; set it to true");
  }
}
