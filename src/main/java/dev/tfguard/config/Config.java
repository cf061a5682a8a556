package dev.tfguard.config;

import dev.tfguard.catalog.OwnTypes;
import dev.tfguard.terraform.Exclusions;
import dev.tfguard.waiver.WaiverRules;
import java.util.Optional;

/**
 * What one configuration file says.
 *
 * @param types what it says of resource types
 * @param gate what findings amount to
 * @param waivers which findings it lets pass
 * @param exclude what it leaves out; paths start where {@link Configs#base} says
 * @param baseline the path of the baseline, which starts there too
 */
public record Config(
    OwnTypes types,
    GateRules gate,
    WaiverRules waivers,
    Exclusions exclude,
    Optional<String> baseline) {

  /** Says nothing, as where there is no file. */
  public static final Config NONE =
      new Config(
          OwnTypes.NONE, GateRules.NONE, WaiverRules.NONE, Exclusions.NONE, Optional.empty());
}
