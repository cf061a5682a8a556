package dev.tfguard.terraform;

/** Whether a resource is made or only read. */
public enum Mode {
  /** A {@code resource} block. */
  MANAGED,
  /** A {@code data} block. */
  DATA
}
