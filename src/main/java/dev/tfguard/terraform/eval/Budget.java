package dev.tfguard.terraform.eval;

/** The work that one evaluation may do; mutable, for one evaluation in one thread. */
final class Budget {
  private static final long WORK = 20_000_000;
  private static final int DEEPEST = 1200;

  private long left = WORK;
  private int depth;

  /** Takes {@code work} away, and tells whether any was left. */
  boolean spend(long work) {
    left -= work;
    return left > 0;
  }

  /** Goes one expression deeper, and tells whether that is allowed. */
  boolean enter() {
    depth++;
    return depth <= DEEPEST && spend(1);
  }

  void leave() {
    depth--;
  }
}
