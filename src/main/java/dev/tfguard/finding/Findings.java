package dev.tfguard.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The outcome of a run.
 *
 * @param findings by path, line, column, check and address; no two have the same fingerprint
 * @param errors by path, line and column
 */
public record Findings(List<Finding> findings, List<SourceError> errors, Summary summary) {

  /** Sorts what was found, and numbers findings that would have the same fingerprint. */
  public static Findings of(
      Collection<Finding> findings, Collection<SourceError> errors, Summary summary) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(null);
    List<SourceError> sortedErrors = new ArrayList<>(errors);
    sortedErrors.sort(null);
    return new Findings(numbered(sorted), List.copyOf(sortedErrors), summary);
  }

  /** The same, those marked as fixable that {@code isFixable} says are. */
  public Findings withFixes(Predicate<Finding> isFixable) {
    List<Finding> marked =
        findings.stream().map(found -> isFixable.test(found) ? found.withFix() : found).toList();
    return new Findings(marked, errors, summary);
  }

  /** The number of findings that nothing lets pass and that tfguard can mend. */
  public int fixable() {
    return (int) findings.stream().filter(finding -> finding.isOpen() && finding.fixable()).count();
  }

  /** The same, with what the baseline knows marked. */
  public Findings withBaseline(List<Finding> judged, Progress progress) {
    return new Findings(List.copyOf(judged), errors, summary.withBaseline(progress));
  }

  /** The number of findings of {@code severity} that nothing lets pass. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity && finding.isOpen() ? 1 : 0;
    }
    return count;
  }

  /** The number of findings that somebody has allowed. */
  public int waived() {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.waived() ? 1 : 0;
    }
    return count;
  }

  /** The number of findings that {@code kind} lets pass. */
  public int count(Suppression.Kind kind) {
    int count = 0;
    for (Finding finding : findings) {
      boolean isMeant =
          finding.suppression().isPresent() && finding.suppression().get().kind() == kind;
      count += isMeant ? 1 : 0;
    }
    return count;
  }

  /** Tells whether some finding fails the run. */
  public boolean reach(Threshold threshold) {
    for (Finding finding : findings) {
      if (finding.fails(threshold)) {
        return true;
      }
    }
    return false;
  }

  /** The number of files that could not be read wholly. */
  public int unreadFiles() {
    return (int) errors.stream().map(SourceError::path).distinct().count();
  }

  private static List<Finding> numbered(List<Finding> findings) {
    Map<Fingerprint, Integer> seen = new HashMap<>();
    List<Finding> numbered = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      int ordinal = seen.merge(finding.fingerprint(), 1, Integer::sum);
      numbered.add(ordinal == 1 ? finding : finding.withOrdinal(ordinal));
    }
    return List.copyOf(numbered);
  }
}
