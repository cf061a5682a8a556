package dev.tfguard.report.html;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.report.ReportContext;
import dev.tfguard.report.TerminalText;
import io.jstach.jstache.JStache;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole page.
 *
 * @param worst the first of the findings that fail the run
 * @param faults the first of the errors
 * @param moreFaults how many errors there are besides
 * @param data the JSON of all rows
 */
@JStache(path = "page")
public record HtmlPage(
    String version,
    boolean planned,
    Verdict verdict,
    List<Worst> worst,
    List<Fault> faults,
    int moreFaults,
    Table open,
    Table passed,
    List<Blast> blasts,
    Optional<Coverage> coverage,
    List<Bar> changes,
    List<String> unclassified,
    List<Explanation> explanations,
    String data) {
  private static final int MOST_FAULTS = 100;
  private static final int MOST_UNCLASSIFIED = 200;

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(HtmlPage::isKept)
          .thenComparing(Finding::address)
          .thenComparing(Comparator.naturalOrder());

  /** Writes the page about {@code findings}. */
  public static void write(Findings findings, ReportContext context, Writer out)
      throws IOException {
    HtmlPageRenderer.render(of(findings, context), out, String::valueOf, HtmlText::escape);
  }

  private static HtmlPage of(Findings findings, ReportContext context) {
    List<Finding> sorted =
        findings.findings().stream()
            .sorted(
                Comparator.comparing((Finding found) -> !context.fails().test(found))
                    .thenComparing(ORDER))
            .toList();
    RowMaker maker = new RowMaker(context);
    List<Row> open = sorted.stream().filter(Finding::isOpen).map(maker::row).toList();
    List<Row> passed = sorted.stream().filter(found -> !found.isOpen()).map(maker::row).toList();
    List<Fault> faults = findings.errors().stream().limit(MOST_FAULTS).map(Fault::of).toList();
    TreeSet<String> checks = new TreeSet<>();
    sorted.forEach(found -> checks.add(found.check().value()));
    return new HtmlPage(
        context.version(),
        findings.summary().plans().isPresent(),
        Verdict.of(findings, context),
        Worst.of(open),
        faults,
        findings.errors().size() - faults.size(),
        Table.of("open", open),
        Table.of("passed", passed),
        Blast.of(sorted),
        findings.summary().protection().isEmpty()
            ? Optional.empty()
            : Optional.of(Coverage.of(findings.summary().protection())),
        findings.summary().plans().map(Verdict::changes).orElse(List.of()),
        findings.summary().unclassified().stream()
            .limit(MOST_UNCLASSIFIED)
            .map(TerminalText::visible)
            .toList(),
        Explanation.of(checks),
        RowData.of(open, passed));
  }

  private static boolean isKept(Finding finding) {
    return finding.change().filter(PlannedChange::destroys).isEmpty();
  }

  Asset style() {
    return Asset.STYLE;
  }

  Asset script() {
    return Asset.SCRIPT;
  }

  Row blank() {
    return Row.BLANK;
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  boolean hasMoreFaults() {
    return moreFaults > 0;
  }

  boolean hasWorst() {
    return !worst.isEmpty();
  }

  boolean hasBlasts() {
    return !blasts.isEmpty();
  }

  boolean hasChanges() {
    return !changes.isEmpty();
  }

  boolean hasUnclassified() {
    return !unclassified.isEmpty();
  }

  boolean hasExplanations() {
    return !explanations.isEmpty();
  }

  /** The name of the command. */
  String kind() {
    return planned ? "plan" : "scan";
  }

  String faultTitle() {
    int count = faults.size() + moreFaults;
    return Numbers.of(count, "error") + ": not everything could be read";
  }

  String openTitle() {
    return Numbers.of(open.count(), "finding");
  }

  String passedTitle() {
    return Stream.of(Row.State.WAIVED, Row.State.ALLOWED, Row.State.KNOWN)
        .filter(state -> passed.count(state) > 0)
        .map(state -> Numbers.of(passed.count(state)) + " " + state.label())
        .collect(Collectors.joining(", "));
  }

  String nothing() {
    return planned
        ? "Nothing that holds state is destroyed, forgotten or disarmed."
        : "Nothing stateful was found without protection.";
  }
}
