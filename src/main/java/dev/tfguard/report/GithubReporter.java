package dev.tfguard.report;

import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes findings for the log of a GitHub workflow: annotations, of which GitHub shows ten of each
 * level a step, so that only the worst are written and the others counted. What something lets pass
 * is only counted.
 */
public final class GithubReporter implements Reporter {
  /**
   * How many annotations of one level GitHub shows of a step (actions/toolkit, {@code
   * docs/problem-matchers.md}).
   */
  private static final int MOST = 10;

  private final ReportContext context;

  /** A reporter that takes the paths from {@code context}. */
  public GithubReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    Map<Annotation.Level, Integer> seen = new EnumMap<>(Annotation.Level.class);
    int cut = 0;
    for (Annotation annotation : annotations(findings)) {
      if (seen.merge(annotation.level(), 1, Integer::sum) > MOST) {
        cut++;
      } else {
        out.append(annotation.command()).append('\n');
      }
    }
    if (cut > 0 || context.detail() == Detail.FULL) {
      out.append(summary(findings, cut)).append('\n');
    }
    out.flush();
  }

  private List<Annotation> annotations(Findings findings) {
    List<Annotation> annotations = new ArrayList<>();
    for (SourceError error : findings.errors()) {
      annotations.add(Annotation.of(error, path(error.path())));
    }
    for (Finding finding : WorstFirst.open(findings)) {
      annotations.add(Annotation.of(finding, path(finding.location().path())));
    }
    return annotations;
  }

  private String path(String shown) {
    return context.repositoryPaths().apply(shown);
  }

  private static String summary(Findings findings, int cut) {
    int known = (int) findings.findings().stream().filter(Finding::known).count();
    int open = findings.findings().size() - findings.waived() - known;
    StringBuilder line = new StringBuilder("tfguard: ").append(Counted.of(open, "finding"));
    int errors = findings.errors().size();
    line.append(errors > 0 ? ", " + Counted.of(errors, "error") : "");
    line.append(findings.waived() > 0 ? ", " + findings.waived() + " waived" : "");
    line.append(known > 0 ? ", " + known + " known" : "");
    line.append(
        cut > 0 ? "; " + cut + " without an annotation, for a step shows 10 of a level" : "");
    return line.toString();
  }
}
