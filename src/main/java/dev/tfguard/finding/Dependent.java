package dev.tfguard.finding;

import java.util.List;
import java.util.Locale;

/**
 * A resource that refers, directly or not, to one that is about to go.
 *
 * @param address as the configuration names it, without keys of instances
 * @param stateful whether it holds something that cannot be made again
 * @param fate what the same plan does to it
 * @param refersTo the addresses, named likewise and sorted, that it refers to directly: of what the
 *     plan takes away or forgets, and of what refers to that; not all in a plan with very many
 */
public record Dependent(String address, boolean stateful, Fate fate, List<String> refersTo) {

  /** Copies the list. */
  public Dependent {
    refersTo = List.copyOf(refersTo);
  }

  /** What becomes of it. */
  public enum Fate {
    /** It is destroyed by the same plan, or with what it is part of. */
    DESTROYED,
    /** It is destroyed and made again. */
    REPLACED,
    /** It is changed in place. */
    UPDATED,
    /** It stays, and loses what it refers to. */
    STAYS;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The name in every output. */
    public String wireName() {
      return wireName;
    }
  }
}
