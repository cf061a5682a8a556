package dev.tfguard.fix;

import dev.tfguard.catalog.Hazard;
import dev.tfguard.terraform.Resource;
import java.util.Optional;

/** Sets back what makes a deletion easier or its loss deeper. */
final class SwitchOffHazard implements Fixer {

  @Override
  public String check() {
    return "data-loss-setting";
  }

  @Override
  public boolean isUnsafe() {
    return true;
  }

  @Override
  public Outcome fix(Site site, Writing writing) {
    Optional<Hazard> hazard = hazard(site);
    if (site.resource().isEmpty() || hazard.isEmpty()) {
      String decides =
          site.finding().subject().localAddress().startsWith("provider.")
              ? "a provider block decides that for all its resources; change it by hand"
              : "the module that is called decides that; change the call by hand";
      return Outcome.refused(decides);
    }
    Optional<String> harmless = harmless(hazard.get());
    if (harmless.isEmpty()) {
      return Outcome.refused(
          "no value of " + hazard.get().attribute() + " is known to be right; choose one");
    }
    Resource resource = site.resource().get();
    Outcome outcome =
        new SettingWriter(site, resource, writing).set(hazard.get().attribute(), harmless.get());
    return outcome instanceof Outcome.Mended mended
        ? new FinalSnapshot(resource, hazard.get()).named(mended)
        : outcome;
  }

  private static Optional<Hazard> hazard(Site site) {
    String setting = site.finding().subject().attribute();
    return site.type().stream()
        .flatMap(type -> type.hazards().stream())
        .filter(found -> found.attribute().toString().equals(setting))
        .findFirst();
  }

  private static Optional<String> harmless(Hazard hazard) {
    return hazard
        .defaultValue()
        .filter(value -> !hazard.isUnsafe(value))
        .or(() -> hazard.isUnsafe("true") ? Optional.of("false") : Optional.empty());
  }
}
