package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for a comment on a pull request. */
public final class MarkdownReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public MarkdownReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    throw new UnsupportedOperationException("MARKDOWN of " + context.version());
  }
}
