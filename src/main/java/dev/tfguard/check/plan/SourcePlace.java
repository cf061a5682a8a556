package dev.tfguard.check.plan;

import dev.tfguard.finding.Location;
import java.util.Optional;

/**
 * Where a resource of a plan is written, or was.
 *
 * @param location of the resource block, of the module call that brings it about, of the {@code
 *     removed} block, or of the place in an earlier commit
 * @param kind what stands there
 * @param preventDestroy the lifecycle's setting, which a plan does not have
 * @param commit the abbreviated id of the last commit that had the block, where it is gone
 */
record SourcePlace(
    Location location, Kind kind, PreventDestroySetting preventDestroy, Optional<String> commit) {

  /** What stands at the location. */
  enum Kind {
    /** The resource's own block. */
    RESOURCE,
    /** A call of a module whose source is not here, or not among the files that people edit. */
    MODULE_CALL,
    /** A {@code removed} block that names it. */
    REMOVED,
    /** The file, or what is left of it, that had the block before it was taken out. */
    PAST
  }

  /** Whether the source asks Terraform to refuse the destruction. */
  enum PreventDestroySetting {
    ON,
    OFF,
    /** It is an expression that only OpenTofu takes. */
    UNDECIDED,
    /** Nothing is known of it. */
    UNKNOWN
  }
}
