package dev.tfguard.finding;

import java.util.Locale;

/**
 * Whether a destruction would be refused when it is applied.
 *
 * @param text who refuses by which setting, or why nobody does: a clause without a period; may be
 *     empty
 */
public record Armed(State state, String text) {

  /** From the safest to the worst. */
  public enum State {
    /** The service or the provider still refuses. */
    YES,
    /** The plan does not say. */
    UNKNOWN,
    /** A protection is offered and off. */
    NO,
    /** There is no protection to switch on. */
    NONE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The name in every output. */
    public String wireName() {
      return wireName;
    }
  }
}
