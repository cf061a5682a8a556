package dev.tfguard.check.plan;

/**
 * A setting that a plan makes worse.
 *
 * @param path the argument's path, with dots
 * @param text what happens to it, by name and values as far as they may be shown
 */
record Weakened(Sort sort, String path, String text) {

  /** What the setting is there for, the most grave first. */
  enum Sort {
    /** It makes a deletion refused. */
    PROTECTION,
    /** It makes a deletion easier, or its loss deeper. */
    HAZARD,
    /** It makes a loss recoverable. */
    RECOVERY
  }
}
