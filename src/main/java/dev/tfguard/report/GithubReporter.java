package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for the log of a GitHub workflow: annotations. */
public final class GithubReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public GithubReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    throw new UnsupportedOperationException("GITHUB of " + context.version());
  }
}
