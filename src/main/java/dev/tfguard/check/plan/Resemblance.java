package dev.tfguard.check.plan;

import dev.tfguard.plan.ResourceChange;
import java.util.Map;
import java.util.Optional;

/**
 * How much what is destroyed is like what is created.
 *
 * @param same how many identifying arguments are equal
 * @param equal how many of the others are equal
 * @param different how many of the others are not
 * @param place how alike the addresses are
 */
record Resemblance(int same, int equal, int different, int place) {
  /** The hash of a string that says nothing. */
  private static final int EMPTY = 0;

  private static final int ENOUGH = 4;
  private static final int SAME_BLOCK = 8;
  private static final int SAME_NAME = 4;
  private static final int SAME_MODULE = 2;
  private static final int SAME_KEY = 2;

  /** Compares the two; empty when they cannot be one. */
  static Optional<Resemblance> of(ResourceChange gone, ResourceChange made) {
    Map<String, Integer> hashes = made.traits().hashes();
    int same = 0;
    int equal = 0;
    int different = 0;
    for (Map.Entry<String, Integer> trait : gone.traits().hashes().entrySet()) {
      if (!hashes.containsKey(trait.getKey()) || trait.getValue() == EMPTY) {
        continue;
      }
      boolean equals = trait.getValue().equals(hashes.get(trait.getKey()));
      boolean identifies = Identity.isIn(gone.type(), trait.getKey());
      if (identifies && !equals) {
        return Optional.empty();
      }
      same += identifies ? 1 : 0;
      equal += !identifies && equals ? 1 : 0;
      different += equals ? 0 : 1;
    }
    return Optional.of(new Resemblance(same, equal, different, place(gone, made)))
        .filter(Resemblance::isEnough);
  }

  private static int place(ResourceChange gone, ResourceChange made) {
    boolean name = gone.name().equals(made.name());
    boolean module = gone.configAddress().module().equals(made.configAddress().module());
    boolean key = gone.key().isPresent() && gone.key().equals(made.key());
    return (name && module ? SAME_BLOCK : 0)
        + (name ? SAME_NAME : 0)
        + (module ? SAME_MODULE : 0)
        + (key ? SAME_KEY : 0);
  }

  private boolean isEnough() {
    if (same > 0) {
      return different <= Math.max(1, equal);
    }
    boolean sameBlock = place >= SAME_BLOCK;
    return different == 0 && (sameBlock || equal >= ENOUGH);
  }

  /** The more, the better; an identifying argument weighs most, then where the two are. */
  int score() {
    return 100 * same + 4 * place + 2 * equal - 6 * different;
  }

  /** Tells whether the two are alike in all that is known of both, the name included. */
  boolean isWhole() {
    return same > 0 && different == 0;
  }
}
