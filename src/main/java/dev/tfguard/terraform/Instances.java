package dev.tfguard.terraform;

import java.util.List;

/**
 * The ways in which one module is used.
 *
 * @param paths shortest first, never empty for a module that was scanned
 * @param truncated whether there are more than are listed
 */
public record Instances(List<CallPath> paths, boolean truncated) {
  /** How many ways are listed at most. */
  public static final int LIMIT = 1_000;

  /** Copies the list. */
  public Instances {
    paths = List.copyOf(paths);
  }
}
