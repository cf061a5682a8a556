package dev.tfguard.check;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.check.Setting.State;
import java.util.List;
import java.util.Optional;

/** Says who, besides Terraform itself, would refuse to delete a resource. */
final class Refusals {
  private static final String NOT_EMPTY = ", and the service refuses only while it is not empty";

  private Refusals() {}

  /** A clause, with what leads up to it. */
  static String text(ModuleView module, StatefulResource found) {
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
        .map(Refusals::contents)
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
                    .map(Refusals::inProvider)
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
}
