package dev.tfguard.finding;

import java.util.Comparator;

/**
 * A defect at a place in a source.
 *
 * @param message what is wrong, why that matters and what to do, without a period at its end
 * @param fixable whether tfguard can write the change that mends it
 * @param fingerprint unique among the findings of a run once they are in {@link Findings}
 */
public record Finding(
    CheckId check,
    Severity severity,
    Subject subject,
    String message,
    Location location,
    boolean fixable,
    Fingerprint fingerprint)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::check)
          .thenComparing(Finding::address)
          .thenComparing(finding -> finding.subject.attribute())
          .thenComparing(Finding::message);

  /** A finding that only a person can mend. */
  public static Finding at(
      Location location, CheckId check, Severity severity, Subject subject, String message) {
    Fingerprint fingerprint =
        new Fingerprint(
            check, location.directory(), subject.localAddress(), subject.attribute(), 1);
    return new Finding(check, severity, subject, message, location, false, fingerprint);
  }

  /** The same finding, for which tfguard can write the change. */
  public Finding withFix() {
    return new Finding(check, severity, subject, message, location, true, fingerprint);
  }

  /** The first of the addresses that instantiate the subject. */
  public String address() {
    return subject.addresses().get(0);
  }

  /** By path, line, column, check and address. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  Finding withOrdinal(int ordinal) {
    return new Finding(
        check, severity, subject, message, location, fixable, fingerprint.withOrdinal(ordinal));
  }
}
