package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.check.Setting.State;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
                message(module, found)));
      }
    }
    return findings;
  }

  private static String message(ModuleView module, StatefulResource found) {
    return claim(found)
        + ": no lifecycle block sets prevent_destroy"
        + Refusals.text(module, found)
        + hazards(found)
        + "; add lifecycle { prevent_destroy = true }";
  }

  private static String claim(StatefulResource found) {
    String loss = Texts.lowerFirst(found.type().summary());
    Optional<String> provider = found.providerProtection().map(Setting::name);
    return found.hasServiceProtection() || provider.isEmpty()
        ? "terraform destroy would take " + loss
        : "only " + provider.get() + " keeps terraform destroy from taking " + loss;
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
