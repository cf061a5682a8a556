package dev.tfguard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A defect at a place in a source.
 *
 * @param message what is wrong, why that matters and what to do, without a period at its end
 * @param fixable whether tfguard can write the change that mends it
 * @param suppression why it fails no run, if something lets it pass
 * @param fingerprint unique among the findings of a run once they are in {@link Findings}
 * @param change what a plan does to the subject; empty for a finding in a source
 * @param remedies what would mend it, the best first, where the message does not say it all; those
 *     of a plan are in {@code change}
 */
public record Finding(
    CheckId check,
    Severity severity,
    Subject subject,
    String message,
    Location location,
    boolean fixable,
    Optional<Suppression> suppression,
    Fingerprint fingerprint,
    Optional<PlannedChange> change,
    List<Remedy> remedies)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::location)
          .thenComparing(Finding::check)
          .thenComparing(Finding::address)
          .thenComparing(finding -> finding.subject.attribute())
          .thenComparing(Finding::message);

  /** Copies the list. */
  public Finding {
    remedies = List.copyOf(remedies);
  }

  /** A finding that only a person can mend. */
  public static Finding at(
      Location location, CheckId check, Severity severity, Subject subject, String message) {
    Fingerprint fingerprint =
        new Fingerprint(
            check, location.directory(), subject.localAddress(), subject.attribute(), 1);
    return new Finding(
        check,
        severity,
        subject,
        message,
        location,
        false,
        Optional.empty(),
        fingerprint,
        Optional.empty(),
        List.of());
  }

  /**
   * The same finding, about what a plan does. Its identity is that of the plan, and so the same
   * whether or not the sources are at hand.
   */
  public Finding inPlan(PlannedChange planned) {
    String about = subject.attribute() + planned.deposed().map(key -> '#' + key).orElse("");
    Fingerprint identity =
        new Fingerprint(check, planned.folder(), subject.localAddress(), about, 1);
    return new Finding(
        check,
        severity,
        subject,
        message,
        location,
        fixable,
        suppression,
        identity,
        Optional.of(planned),
        remedies);
  }

  /** The same finding, for which tfguard can write the change. */
  public Finding withFix() {
    return with(severity, message, true, suppression, remedies);
  }

  /** The same finding, which {@code reason} lets pass. */
  public Finding suppressedBy(Suppression reason) {
    return with(severity, message, fixable, Optional.of(reason), remedies);
  }

  /** The same finding, as bad as {@code other}. */
  public Finding withSeverity(Severity other) {
    return with(other, message, fixable, suppression, remedies);
  }

  /** The same finding, with what would mend it. */
  public Finding withRemedies(List<Remedy> better) {
    return with(severity, message, fixable, suppression, better);
  }

  /** The same finding, which says {@code remark} too: a clause without a period. */
  public Finding withRemark(String remark) {
    return with(severity, message + " (" + remark + ")", fixable, suppression, remedies);
  }

  /** Tells whether it makes a run fail: an expired waiver does under every threshold but one. */
  public boolean fails(Threshold threshold) {
    boolean isExpired =
        check.value().equals(CheckId.EXPIRED_WAIVER.value()) && threshold != Threshold.NEVER;
    return isOpen() && (isExpired || threshold.isReachedBy(severity));
  }

  /** Tells whether somebody has allowed it, so that it fails no run. */
  public boolean waived() {
    return suppression.isPresent() && !known();
  }

  /** Tells whether it was there when the baseline was written, so that it fails no run. */
  public boolean known() {
    return suppression.isPresent() && suppression.get().kind() == Suppression.Kind.BASELINE;
  }

  /** Tells whether a plan destroys the subject. */
  public boolean isDoomed() {
    return change.isPresent() && change.get().destroys();
  }

  /** Tells whether nothing lets it pass. */
  public boolean isOpen() {
    return suppression.isEmpty();
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

  private Finding with(
      Severity how, String what, boolean mendable, Optional<Suppression> why, List<Remedy> better) {
    return new Finding(
        check, how, subject, what, location, mendable, why, fingerprint, change, better);
  }

  Finding withOrdinal(int ordinal) {
    return new Finding(
        check,
        severity,
        subject,
        message,
        location,
        fixable,
        suppression,
        fingerprint.withOrdinal(ordinal),
        change,
        remedies);
  }
}
