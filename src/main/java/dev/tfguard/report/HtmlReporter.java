package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import dev.tfguard.report.html.HtmlPage;
import java.io.IOException;
import java.io.Writer;

/** Writes findings for a browser: one file that needs no other. */
public final class HtmlReporter implements Reporter {
  private final ReportContext context;

  /** A reporter that takes what it needs from {@code context}. */
  public HtmlReporter(ReportContext context) {
    this.context = context;
  }

  @Override
  public void write(Findings findings, Writer out) throws IOException {
    HtmlPage.write(findings, context, out);
    out.flush();
  }
}
