package dev.tfguard.report;

import java.util.Locale;

/** The formats of a report: the values of {@code --format}. */
public enum ReportFormat {
  /** For people. */
  TEXT,
  /** For programs: the schema {@code tfguard/findings/v1}. */
  JSON;

  /** What writes this format. */
  public Reporter reporter(ReportContext context) {
    return switch (this) {
      case TEXT -> new TextReporter(context);
      case JSON -> new JsonReporter(context);
    };
  }

  /** As written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
