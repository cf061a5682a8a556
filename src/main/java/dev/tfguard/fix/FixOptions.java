package dev.tfguard.fix;

import java.nio.file.Path;

/**
 * Which changes are wanted.
 *
 * @param unsafe also those that change the cloud at the next apply
 * @param asOverride write lifecycle blocks into an override file instead of the sources
 * @param root the directory that no changed file may be outside of, symbolic links followed
 */
public record FixOptions(boolean unsafe, boolean asOverride, Path root) {

  /** Only what changes nothing but Terraform's own behaviour, in the sources themselves. */
  public static FixOptions safe(Path root) {
    return new FixOptions(false, false, root);
  }
}
