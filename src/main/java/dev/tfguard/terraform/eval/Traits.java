package dev.tfguard.terraform.eval;

import java.util.Collection;

/**
 * What holds for a value and everything in it, kept so that no value is walked twice.
 *
 * @param whollyKnown whether nothing in it is unknown
 * @param assumptions what any part rests on
 * @param size about the number of parts; 16 characters of text count as one
 * @param depth how deep it is nested, 1 for a value without parts
 */
public record Traits(boolean whollyKnown, Assumptions assumptions, int size, int depth) {
  static final int LARGEST = 500_000;
  static final int DEEPEST = 400;

  /** Those of a value without parts. */
  static Traits leaf(boolean known, Assumptions assumptions, int characters) {
    return new Traits(known, assumptions, 1 + characters / 16, 1);
  }

  /** Those of a value with {@code parts}. */
  static Traits of(Collection<Value> parts, Assumptions own) {
    boolean known = true;
    Assumptions all = own;
    long size = 1;
    int depth = 0;
    for (Value part : parts) {
      Traits traits = part.traits();
      known &= traits.whollyKnown();
      all = all.and(traits.assumptions());
      size += traits.size();
      depth = Math.max(depth, traits.depth());
    }
    return new Traits(known, all, (int) Math.min(size, Integer.MAX_VALUE), depth + 1);
  }

  /** Tells whether a value is too big to work with. */
  boolean excessive() {
    return size > LARGEST || depth > DEEPEST;
  }
}
