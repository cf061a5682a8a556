package dev.tfguard.fix;

import dev.tfguard.catalog.Protection;
import dev.tfguard.terraform.Resource;
import java.util.Optional;

/** Switches on the protection that the service or the provider has of its own. */
final class SwitchOnProtection implements Fixer {

  @Override
  public String check() {
    return "protection-off";
  }

  @Override
  public boolean isUnsafe() {
    return true;
  }

  @Override
  public Outcome fix(Site site, Writing writing) {
    String setting = site.finding().subject().attribute();
    Optional<Protection> protection =
        site.type().stream()
            .flatMap(type -> type.protections().stream())
            .filter(found -> found.attribute().toString().equals(setting))
            .findFirst();
    if (site.resource().isEmpty() || protection.isEmpty()) {
      return Outcome.refused(
          "another resource or the provider block decides that; set " + setting + " there");
    }
    Resource resource = site.resource().get();
    if (isNewer(resource, protection.get())) {
      return Outcome.refused(
          "only version %s or later of the provider has it; set %s where that is in use"
              .formatted(protection.get().since().orElseThrow(), setting));
    }
    return new SettingWriter(site, resource, writing)
        .set(protection.get().attribute(), protection.get().safe().get(0));
  }

  /** Tells whether older providers would refuse the argument, so that a person has to decide. */
  private static boolean isNewer(Resource resource, Protection protection) {
    return protection.since().isPresent()
        && !(SettingPlace.of(resource, protection.attribute()) instanceof SettingPlace.Written);
  }
}
