package dev.tfguard.waiver;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a configuration says of waivers, and where its paths start.
 *
 * @param base absolute and normalized
 */
public record PlacedRules(WaiverRules rules, Path base) {

  /** The path of {@code file}, which is absolute, from the base; empty where it is elsewhere. */
  Optional<Path> fromBase(Path file) {
    return file.startsWith(base) ? Optional.of(base.relativize(file)) : Optional.empty();
  }

  /** Tells whether all that {@code waiver} may be about was looked at. */
  boolean isCovered(Waiver waiver, WaiverRun run) {
    Optional<PathGlob> path =
        waiver.scope() instanceof WaiverScope.Addresses meant ? meant.path() : Optional.empty();
    return run.isCovered().test(path.map(glob -> base.resolve(glob.start())).orElse(base));
  }

  /** Tells whether these are the rules of the same file as {@code other}. */
  boolean isSame(PlacedRules other) {
    return rules
        .source()
        .map(file -> file.path())
        .equals(other.rules.source().map(file -> file.path()));
  }
}
