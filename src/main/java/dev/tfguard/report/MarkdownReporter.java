package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes findings for a comment on a pull request: at most as long as GitHub takes it, which is
 * 65,536 characters. What does not fit is counted; what is destroyed is cut last.
 */
public final class MarkdownReporter implements Reporter {
  /** The first line, by which a comment of an earlier run is found again. */
  public static final String MARK = "<!-- tfguard -->";

  private static final int MOST_CHARACTERS = 65_536;
  private static final int KEPT_FOR_COUNTS = 500;

  /** action.yml lengthens the first line, to tell the comments of several runs apart. */
  private static final int KEPT_FOR_MARK = 100;

  private static final int SHOWN_ERRORS = 20;

  private final ReportContext context;

  /** A reporter that takes the paths from {@code context}. */
  public MarkdownReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    boolean planned = findings.summary().plans().isPresent();
    List<Finding> open = WorstFirst.open(findings);
    List<Finding> doomed = open.stream().filter(Finding::isDoomed).toList();
    List<Finding> others = open.stream().filter(found -> !found.isDoomed()).toList();
    String head = MARK + "\n" + MarkdownSummary.head(findings, doomed) + errors(findings.errors());
    String foot = MarkdownSummary.foot(findings);
    int kept = KEPT_FOR_COUNTS + KEPT_FOR_MARK + head.length() + foot.length();
    Room room = new Room(MOST_CHARACTERS - kept);
    MarkdownTable table = new MarkdownTable(context, planned);
    String rows = table.take("What is destroyed", doomed, room);
    String graph = room.takeWhole(MermaidGraph.of(doomed));
    String more = table.take(doomed.isEmpty() ? "" : "What else was found", others, room);
    String advice = MarkdownAdvice.take(open, room);
    out.append(head).append(rows).append(graph).append(more).append(advice).append(foot).flush();
  }

  private String errors(List<SourceError> errors) {
    if (errors.isEmpty()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("**Not everything could be read**, and more may be unprotected there:\n");
    errors.stream().limit(SHOWN_ERRORS).map(this::line).forEach(lines::add);
    int more = errors.size() - SHOWN_ERRORS;
    if (more > 0) {
      lines.add("- and " + Counted.of(more, "error") + " more");
    }
    return String.join("\n", lines) + "\n\n";
  }

  private String line(SourceError error) {
    String place = context.repositoryPaths().apply(error.path()) + ":" + error.line();
    return "- "
        + MarkdownText.code(Shortened.of(place))
        + " "
        + MarkdownText.escape(Shortened.of(error.message()));
  }
}
