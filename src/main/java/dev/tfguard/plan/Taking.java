package dev.tfguard.plan;

/**
 * What to take of a resource before or after a change.
 *
 * @param traits whether what tells it from others is wanted too
 */
record Taking(PathTree paths, boolean traits) {
  /** All of it, because it is not known yet what is wanted. */
  static final Taking ALL = new Taking(PathTree.EVERYTHING, false);
}
