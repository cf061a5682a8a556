package dev.tfguard.finding;

import java.util.Locale;

/**
 * A resource that refers, directly or not, to one that is about to go.
 *
 * @param address as the configuration names it, without keys of instances
 * @param stateful whether it holds something that cannot be made again
 * @param fate what the same plan does to it
 */
public record Dependent(String address, boolean stateful, Fate fate) {

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
