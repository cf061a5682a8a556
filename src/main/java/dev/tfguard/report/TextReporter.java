package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.SourceError;
import dev.tfguard.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes findings for people: by file, with the line of code that is meant. */
public final class TextReporter implements Reporter {
  private static final int SHOWN_ADDRESSES = 3;

  private final ReportContext context;
  private final Style style;

  /** A reporter that takes code and colour from {@code context}. */
  public TextReporter(ReportContext context) {
    this.context = context;
    this.style = context.style();
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    ShownFindings shown = ShownFindings.of(findings);
    if (findings.summary().plans().isPresent()) {
      boolean several = findings.summary().plans().get().plans() > 1;
      for (Finding finding : PlanOrder.of(shown.shown())) {
        out.append(PlanBlock.text(finding, several, context)).append('\n');
      }
    } else {
      writeByFile(shown.shown(), out);
    }
    for (List<SourceError> group : byFile(findings.errors(), SourceError::path)) {
      FileSection section = section(group.get(0).path());
      for (SourceError error : group) {
        add(error, section);
      }
      out.append(section.text()).append('\n');
    }
    if (context.detail() == Detail.FULL) {
      out.append(new TextSummary(findings, shown, style).text());
    }
    out.flush();
  }

  private void writeByFile(List<Finding> findings, Writer out) throws IOException {
    for (List<Finding> group : byFile(findings, finding -> finding.location().path())) {
      FileSection section = section(group.get(0).location().path());
      for (Finding finding : group) {
        add(finding, section);
      }
      out.append(section.text()).append('\n');
    }
  }

  private FileSection section(String path) {
    return new FileSection(path, context.sources().apply(path), style);
  }

  private void add(Finding finding, FileSection section) {
    Severity severity = finding.severity();
    Position start = finding.location().start();
    String message =
        TerminalText.escape(finding.message()) + "  " + style.dim("[" + finding.check() + "]");
    section.line(start, style.severity(severity, severity.wireName()), message);
    if (severity == Severity.LOW) {
      return;
    }
    section.frame(start, finding.location().end(), text -> style.severity(severity, text));
    if (!finding.address().equals(finding.subject().localAddress())
        || finding.subject().addresses().size() > 1) {
      section.note(addresses(finding.subject().addresses()));
    }
    finding.remedies().forEach(remedy -> section.note(remedy.text(), remedy.code()));
  }

  private void add(SourceError error, FileSection section) {
    Position start = new Position(error.line(), error.column());
    section.line(start, style.error("error"), TerminalText.escape(error.message()));
    section.frame(start, start, style::error);
    if (!error.hint().isEmpty()) {
      section.note(error.hint());
    }
  }

  private static String addresses(List<String> addresses) {
    int shown = Math.min(SHOWN_ADDRESSES, addresses.size());
    String text = String.join(", ", addresses.subList(0, shown));
    int more = addresses.size() - shown;
    return "as " + text + (more > 0 ? " and " + more + " more" : "");
  }

  private static <T> Iterable<List<T>> byFile(List<T> items, Function<T, String> path) {
    Map<String, List<T>> groups =
        items.stream()
            .collect(Collectors.groupingBy(path, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }
}
