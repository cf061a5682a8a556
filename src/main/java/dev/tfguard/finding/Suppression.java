package dev.tfguard.finding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a finding fails no run.
 *
 * @param reason in the words of whoever allowed it; may be empty
 * @param owner who answers for it; may be empty
 * @param until the last day on which it holds; empty when it has no end
 * @param place where it is written: a path, and a 1-based line where there is one, as in {@code
 *     .tfguard.hcl:12}; may be empty
 */
public record Suppression(
    Kind kind, String reason, String owner, Optional<LocalDate> until, String place) {

  /** What lets the finding pass. */
  public enum Kind {
    /** A waiver in the configuration. */
    WAIVER,
    /** A comment in the source. */
    COMMENT,
    /** An option of the command line. */
    OPTION,
    /** It was there when the baseline was written. */
    BASELINE;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** The name in every output. */
    public String wireName() {
      return wireName;
    }
  }

  /** What an option of the command line allows. */
  public static Suppression byOption(String reason) {
    return new Suppression(Kind.OPTION, reason, "", Optional.empty(), "");
  }

  /** What the baseline at {@code place} knows. */
  public static Suppression byBaseline(String place) {
    return new Suppression(Kind.BASELINE, "", "", Optional.empty(), place);
  }
}
