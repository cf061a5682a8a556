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

  private static final String NOT_EMPTY = ", and the service refuses only while it is not empty";

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
        + otherwise(module, found)
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

  private static String otherwise(ModuleView module, StatefulResource found) {
    if (found.hasServiceProtection()) {
      return ", only the service itself would refuse";
    }
    if (found.bestService().filter(best -> best.is(State.UNDECIDED)).isPresent()) {
      return ", and nobody can tell whether the service would refuse";
    }
    if (found.providerProtection().isPresent()) {
      return ", and other clients are not refused";
    }
    return undecided(found.terraform())
        .map(name -> ", and nobody can tell whether " + name + " makes the provider refuse")
        .or(() -> contents(found))
        .or(() -> inProvider(module, found))
        .orElse(", and nothing else would refuse");
  }

  private static Optional<String> undecided(List<Setting> settings) {
    return settings.stream().filter(s -> s.is(State.UNDECIDED)).map(Setting::name).findFirst();
  }

  /** What keeps in a bucket or the like what is in it. */
  private static Optional<String> contents(StatefulResource found) {
    if (found.type().onlyEmpty()) {
      return Optional.of(NOT_EMPTY);
    }
    return found.type().hazards().stream()
        .filter(Hazard::empties)
        .map(hazard -> judge(found, hazard))
        .map(MissingPreventDestroy::contents)
        .findFirst();
  }

  /** What the provider makes of contents that Terraform does not know. */
  private static Optional<String> inProvider(ModuleView module, StatefulResource found) {
    return found.type().providerSettings().hazards().stream()
        .filter(Hazard::empties)
        .findFirst()
        .map(SettingJudge::of)
        .map(
            judge ->
                module
                    .providers()
                    .judge(judge, found.resource(), found.instances())
                    .map(MissingPreventDestroy::inProvider)
                    .orElse(
                        ", and the provider, unless told otherwise, refuses only while it is not empty"));
  }

  private static String inProvider(Setting setting) {
    return switch (setting.state()) {
      case SAFE -> ", and the provider refuses only while it is not empty";
      case UNDECIDED -> ", and nobody can tell what " + setting.name() + " is";
      case UNSET, UNSAFE -> ", and nothing else would refuse";
    };
  }

  private static String contents(Setting setting) {
    return switch (setting.state()) {
      case SAFE -> NOT_EMPTY;
      case UNDECIDED -> ", and nobody can tell whether " + setting.name() + " empties it first";
      case UNSET, UNSAFE -> ", and nothing else would refuse, as " + setting.name() + " empties it";
    };
  }

  private static Setting judge(StatefulResource found, Hazard hazard) {
    return SettingJudge.of(hazard).judge(found.resource().body(), found.instances());
  }

  /** What the defaults would take along; a default is no defect of its own. */
  private static String hazards(StatefulResource found) {
    StringBuilder text = new StringBuilder();
    for (Hazard hazard : found.type().hazards()) {
      if (judge(found, hazard).is(State.UNSET)) {
        text.append(", and by default ").append(hazard.because());
      }
    }
    return text.toString();
  }
}
