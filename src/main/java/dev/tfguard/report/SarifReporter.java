package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for code scanning: SARIF 2.1.0, as GitHub takes it. */
public final class SarifReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public SarifReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    throw new UnsupportedOperationException("SARIF of " + context.version());
  }
}
