package dev.tfguard.report;

import java.util.Locale;

/** The formats of a report: the values of {@code --format}. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs: the schema {@code tfguard/findings/v1}. */
  JSON,
  /** For code scanning: SARIF 2.1.0, as GitHub takes it. */
  SARIF,
  /** For what shows test results: JUnit XML. */
  JUNIT,
  /** For the log of a GitHub workflow: annotations. */
  GITHUB,
  /** For GitLab merge requests: a Code Quality report. */
  GITLAB,
  /** For Jenkins and others: Checkstyle XML. */
  CHECKSTYLE,
  /** For a comment on a pull request. */
  MARKDOWN,
  /** For a browser: one file that needs no other. */
  HTML;

  /** What writes this format. */
  public Reporter reporter(ReportContext context) {
    return switch (this) {
      case TEXT -> new TextReporter(context);
      case JSON -> new JsonReporter(context);
      case SARIF -> new SarifReporter(context);
      case JUNIT -> new JunitReporter(context);
      case GITHUB -> new GithubReporter(context);
      case GITLAB -> new GitlabReporter(context);
      case CHECKSTYLE -> new CheckstyleReporter(context);
      case MARKDOWN -> new MarkdownReporter(context);
      case HTML -> new HtmlReporter(context);
    };
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
