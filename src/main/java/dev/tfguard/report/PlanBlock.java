package dev.tfguard.report;

import dev.tfguard.finding.Dependent;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.PlannedChange;
import dev.tfguard.finding.Remedy;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The part of a text report that is about one finding in a plan. */
final class PlanBlock {
  private static final String MARGIN = "  ";
  private static final int LABEL_WIDTH = 10;
  private static final int SHOWN_DEPENDENTS = 8;

  private final Finding finding;
  private final boolean severalPlans;
  private final ReportContext context;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private PlanBlock(Finding finding, boolean severalPlans, ReportContext context) {
    this.finding = finding;
    this.severalPlans = severalPlans;
    this.context = context;
    this.style = context.style();
  }

  /**
   * The whole block, which ends with a line feed.
   *
   * @param severalPlans whether to say which plan it is about
   */
  static String text(Finding finding, boolean severalPlans, ReportContext context) {
    return new PlanBlock(finding, severalPlans, context).block();
  }

  private String block() {
    header();
    out.append(MARGIN).append(TerminalText.escape(headline())).append('\n');
    finding
        .suppression()
        .filter(reason -> reason.until().isPresent())
        .ifPresent(reason -> field("because", SuppressionText.of(reason)));
    finding.change().ifPresent(this::details);
    place();
    finding.change().ifPresent(change -> change.remedies().forEach(this::remedy));
    return out.toString();
  }

  /** The message, without the reason and what follows it where these have lines of their own. */
  private String headline() {
    String message = finding.message();
    String reason = finding.change().map(PlannedChange::why).orElse("");
    int at = reason.isEmpty() ? -1 : message.indexOf(": " + reason);
    return at < 0 ? message : message.substring(0, at);
  }

  private void header() {
    String severity = finding.severity().wireName();
    String label = finding.waived() ? passing() : severity;
    String painted =
        finding.waived() ? style.dim(label) : style.severity(finding.severity(), label);
    out.append(painted).append(MARGIN).append(style.bold(TerminalText.escape(finding.address())));
    finding
        .change()
        .flatMap(PlannedChange::deposed)
        .ifPresent(key -> out.append(TerminalText.escape(" (deposed object " + key + ")")));
    out.append(MARGIN).append(style.dim("[" + finding.check() + "]")).append('\n');
  }

  private String passing() {
    return finding.suppression().filter(reason -> reason.until().isPresent()).isPresent()
        ? "waived"
        : "allowed";
  }

  private void details(PlannedChange change) {
    field("plan", severalPlans ? change.plan() : "");
    field("actions", String.join(", ", change.actions()));
    field("why", change.why());
    field("forced by", String.join(", ", change.replacePaths()));
    field("armed", armed(change));
    field("takes", dependents(change.dependents()));
  }

  private static String armed(PlannedChange change) {
    String state = change.armed().state().wireName();
    String text = change.armed().text();
    return text.isEmpty() ? "" : state + ": " + text;
  }

  private static String dependents(List<Dependent> dependents) {
    if (dependents.isEmpty()) {
      return "";
    }
    String shown =
        dependents.stream()
            .limit(SHOWN_DEPENDENTS)
            .map(PlanBlock::dependent)
            .collect(Collectors.joining(", "));
    int more = dependents.size() - SHOWN_DEPENDENTS;
    return Counted.of(dependents.size(), "dependent")
        + ": "
        + shown
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String dependent(Dependent dependent) {
    String data = dependent.stateful() ? "data, " : "";
    return dependent.address() + " (" + data + dependent.fate().wireName() + ")";
  }

  private void field(String label, String text) {
    if (!text.isEmpty()) {
      label(label).append(TerminalText.escape(text)).append('\n');
    }
  }

  private StringBuilder label(String label) {
    String padding = " ".repeat(LABEL_WIDTH - label.length());
    return out.append(MARGIN).append(style.dim(label)).append(padding);
  }

  private void place() {
    Location location = finding.location();
    Optional<SourceFile> source = context.sources().apply(location.path());
    if (source.isEmpty()) {
      return;
    }
    String position = location.start().line() + ":" + location.start().column();
    field("at", location.path() + ":" + position);
    if (location
        .start()
        .equals(location.end())) { // where something used to be, and now there is other code
      return;
    }
    LineIndex lines = LineIndex.of(source.get().text());
    CodeFrame.of(source.get(), lines, location.start(), location.end()).ifPresent(this::frame);
  }

  private void frame(CodeFrame frame) {
    String number = Integer.toString(frame.line());
    String indent = MARGIN + " ".repeat(LABEL_WIDTH);
    out.append(indent).append(style.dim(number + " | "));
    out.append(frame.text().stripTrailing()).append('\n');
  }

  private void remedy(Remedy remedy) {
    field("do", remedy.text());
    String indent = MARGIN + " ".repeat(LABEL_WIDTH + 2);
    remedy
        .code()
        .lines()
        .map(line -> line.isEmpty() ? line : indent + TerminalText.escape(line))
        .forEach(line -> out.append(line).append('\n'));
  }
}
