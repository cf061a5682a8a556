package dev.tfguard.baseline;

import dev.tfguard.finding.CheckId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The findings that a repository lives with for now.
 *
 * @param entries sorted; several may be equal
 */
public record Baseline(List<Entry> entries) {
  /** Knows nothing. */
  public static final Baseline EMPTY = new Baseline(List.of());

  private static final String WAIVER = "-waiver";
  private static final String VANISHED = "vanished-";

  /** Knows {@code entries}, in any order. */
  static Baseline of(Collection<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort(null);
    return new Baseline(List.copyOf(sorted));
  }

  /**
   * Tells whether a baseline may know what {@code check} finds: a state of the sources, and neither
   * an event, such as a protection that vanished, nor a waiver that somebody has to renew or
   * delete.
   */
  static boolean mayKnow(CheckId check) {
    return !check.value().endsWith(WAIVER) && !check.value().startsWith(VANISHED);
  }
}
