package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for what shows test results: JUnit XML. */
public final class JunitReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public JunitReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    throw new UnsupportedOperationException("JUNIT of " + context.version());
  }
}
