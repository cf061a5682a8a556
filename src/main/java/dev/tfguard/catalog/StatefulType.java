package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource type whose deletion loses something that cannot be made again by applying once more.
 *
 * @param summary what is lost: a noun phrase without a period
 * @param docs the address of the provider's documentation; users' own types may have none
 * @param availability the provider versions that have the type
 * @param onlyEmpty whether the service never deletes it while it holds anything
 * @param guards first its own, then those that guard every type of the provider
 */
public record StatefulType(
    String name,
    String summary,
    Kind kind,
    Tier tier,
    Optional<String> docs,
    Availability availability,
    boolean onlyEmpty,
    List<Protection> protections,
    List<Hazard> hazards,
    List<Recovery> recoveries,
    List<Guard> guards,
    ProviderSettings providerSettings,
    IamActions iam) {

  /** The prefix of a type's name, which names the folder of its rules. */
  public static String providerOf(String type) {
    int underscore = type.indexOf('_');
    return underscore < 0 ? type : type.substring(0, underscore);
  }

  /** The prefix of this type's name. */
  public String provider() {
    return providerOf(name);
  }

  /** Every argument of the resource that something is said of, in the order of the rules. */
  public List<AttributePath> attributes() {
    List<AttributePath> paths = new ArrayList<>();
    protections.forEach(protection -> paths.add(protection.attribute()));
    for (Hazard hazard : hazards) {
      paths.add(hazard.attribute());
      hazard.unless().ifPresent(paths::add);
    }
    recoveries.forEach(recovery -> paths.add(recovery.attribute()));
    return List.copyOf(paths);
  }

  /** The protections that no client of the service gets past. */
  public List<Protection> serviceProtections() {
    return protections.stream().filter(p -> p.enforcedBy() == Enforcement.SERVICE).toList();
  }

  StatefulType with(
      List<Protection> allProtections, List<Guard> allGuards, ProviderSettings allSettings) {
    return new StatefulType(
        name,
        summary,
        kind,
        tier,
        docs,
        availability,
        onlyEmpty,
        allProtections,
        hazards,
        recoveries,
        allGuards,
        allSettings,
        iam);
  }
}
