package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for GitLab merge requests: a Code Quality report. */
public final class GitlabReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public GitlabReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    throw new UnsupportedOperationException("GITLAB of " + context.version());
  }
}
