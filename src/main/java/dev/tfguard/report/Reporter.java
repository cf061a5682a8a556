package dev.tfguard.report;

import dev.tfguard.finding.Findings;
import java.io.IOException;
import java.io.Writer;

/** Writes the outcome of a run in one format. */
public sealed interface Reporter
    permits TextReporter,
        JsonReporter,
        SarifReporter,
        JunitReporter,
        GithubReporter,
        GitlabReporter,
        CheckstyleReporter,
        MarkdownReporter,
        HtmlReporter {

  /** Writes all of {@code findings} and flushes {@code out}, which stays open. */
  void write(Findings findings, Writer out) throws IOException;
}
