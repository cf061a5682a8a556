package dev.tfguard.baseline;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Progress;
import dev.tfguard.finding.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run found, compared with a baseline.
 *
 * @param findings those of the run, in their order; what the baseline knows is suppressed
 * @param came what the baseline does not know, or knows as milder, and may know: sorted
 * @param stayed what it knows, as it is now: sorted
 * @param mended the entries that are there no more: sorted
 * @param unseen the entries of files that the run did not read: sorted
 */
public record Comparison(
    List<Finding> findings,
    List<Entry> came,
    List<Entry> stayed,
    List<Entry> mended,
    List<Entry> unseen) {

  /**
   * Compares {@code findings} with {@code baseline}; what is waived is not known besides, and not
   * mended.
   *
   * @param place how the baseline is shown
   */
  public static Comparison of(
      Baseline baseline, List<Finding> findings, Scope scope, String place) {
    List<Entry> found =
        findings.stream()
            .map(finding -> Entry.of(finding, scope.name(finding.location().path())))
            .toList();
    Matching matching = Matching.of(baseline, found, scope);
    List<Finding> judged = new ArrayList<>();
    List<Entry> came = new ArrayList<>();
    List<Entry> stayed = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      Finding finding = findings.get(index);
      if (!mayBeKnown(finding)) {
        judged.add(finding);
        continue;
      }
      Finding verdict = judge(finding, matching.known(index), place);
      (verdict.known() ? stayed : came).add(found.get(index));
      judged.add(verdict);
    }
    return new Comparison(
        List.copyOf(judged),
        Baseline.of(came).entries(),
        Baseline.of(stayed).entries(),
        matching.rest().stream().filter(entry -> scope.covers(entry.path())).toList(),
        matching.rest().stream().filter(entry -> !scope.covers(entry.path())).toList());
  }

  /** The baseline that knows all that was found, and still what was not looked for. */
  public Baseline renewed() {
    List<Entry> entries = new ArrayList<>(came);
    entries.addAll(stayed);
    entries.addAll(unseen);
    return Baseline.of(entries);
  }

  /** What became of what was looked for. */
  public Progress progress() {
    return new Progress(stayed.size(), mended.size());
  }

  private static boolean mayBeKnown(Finding finding) {
    return finding.isOpen() && Baseline.mayKnow(finding.check());
  }

  private static Finding judge(Finding finding, Optional<Entry> known, String place) {
    if (known.isEmpty()) {
      return finding;
    }
    Entry entry = known.get();
    return entry.severity().isAtLeast(finding.severity())
        ? finding.suppressedBy(Suppression.byBaseline(place))
        : finding.withRemark("the baseline knows it only as " + entry.severity().wireName());
  }
}
