package dev.tfguard.cli;

import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that say which reports to write, and where to. */
final class ReportOptions {
  private static final String ALSO = "--report";

  private ReportOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(Options.choice("--format", ReportFormat.TEXT, "The form of the report"));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write the report to FILE instead of standard output.")
            .build());
    spec.addOption(
        Options.list(
            ALSO,
            "FORMAT=FILE",
            "Write another report of the same run to FILE, as in sarif=tfguard.sarif."));
    spec.addOption(
        OptionSpec.builder("-q", "--quiet")
            .description("Show findings and errors only: no summary, no progress.")
            .build());
  }

  /** The report that was asked for first, and then the others. */
  static List<Report> read(ParseResult parsed) {
    Detail detail = isQuiet(parsed) ? Detail.QUIET : Detail.FULL;
    List<Report> reports = new ArrayList<>();
    reports.add(
        new Report(
            Options.choice(parsed, "--format", ReportFormat.class),
            Options.value(parsed, "--output"),
            detail));
    for (String also : Options.values(parsed, ALSO)) {
      reports.add(also(also, detail));
    }
    return List.copyOf(reports);
  }

  private static Report also(String word, Detail detail) {
    int mark = word.indexOf('=');
    String file = word.substring(mark + 1);
    if (mark < 0 || file.isEmpty()) {
      throw new UsageException(
          ALSO + " takes a format and a file, as in sarif=tfguard.sarif, but found '" + word + "'");
    }
    try {
      ReportFormat format = Options.parse(ReportFormat.class, word.substring(0, mark));
      return new Report(format, Optional.of(file), detail);
    } catch (TypeConversionException bad) {
      throw new UsageException(ALSO + ": " + bad.getMessage());
    }
  }

  static boolean isQuiet(ParseResult parsed) {
    return parsed.hasMatchedOption("--quiet");
  }
}
