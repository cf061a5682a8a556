package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A resource type whose deletion loses something that cannot be made again by applying once more.
 *
 * @param summary what is lost: a noun phrase without a period
 * @param docs the address of the provider's documentation
 * @param guards first its own, then those that guard every type of the provider
 */
public record StatefulType(
    String name,
    String summary,
    Kind kind,
    Tier tier,
    String docs,
    List<Protection> protections,
    List<Hazard> hazards,
    List<Recovery> recoveries,
    List<Guard> guards,
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

  /** The protections that no client of the service gets past. */
  public List<Protection> serviceProtections() {
    return protections.stream().filter(p -> p.enforcedBy() == Enforcement.SERVICE).toList();
  }

  StatefulType withGuards(List<Guard> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Guard> all = new ArrayList<>(guards);
    all.addAll(more);
    return new StatefulType(
        name, summary, kind, tier, docs, protections, hazards, recoveries, List.copyOf(all), iam);
  }
}
