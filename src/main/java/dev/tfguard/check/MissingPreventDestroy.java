package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Finds stateful resources whose lifecycle does not set {@code prevent_destroy}. */
final class MissingPreventDestroy implements Check {
  private static final CheckId ID = new CheckId("missing-prevent-destroy");

  @Override
  public CheckId id() {
    return ID;
  }

  @Override
  public List<Finding> check(ModuleView module) {
    List<Finding> findings = new ArrayList<>();
    for (StatefulResource found : module.stateful()) {
      if (found.preventDestroy().isEmpty()) {
        findings.add(
            Finding.at(
                module.location(found.resource().file(), found.resource().headerSpan()),
                ID,
                Severities.unprotected(found),
                found.subject(found.addresses()),
                message(found)));
      }
    }
    return findings;
  }

  private static String message(StatefulResource found) {
    return "terraform destroy takes "
        + Texts.lowerFirst(found.type().summary())
        + ": no lifecycle sets prevent_destroy"
        + service(found)
        + hazards(found)
        + "; add lifecycle { prevent_destroy = true }";
  }

  private static String service(StatefulResource found) {
    if (found.hasServiceProtection()) {
      return ", though the service itself would refuse";
    }
    return found.bestService().isPresent() ? "" : " and no setting of the service would refuse";
  }

  /** What the defaults would take along; a default is no defect of its own. */
  private static String hazards(StatefulResource found) {
    StringBuilder text = new StringBuilder();
    for (Hazard hazard : found.type().hazards()) {
      Setting setting = SettingJudge.of(hazard).judge(found.resource().body(), found.instances());
      if (setting.is(State.UNSET)) {
        text.append(", and by default ").append(hazard.because());
      }
    }
    return text.toString();
  }
}
