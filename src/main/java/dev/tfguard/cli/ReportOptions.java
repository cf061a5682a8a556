package dev.tfguard.cli;

import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which report to write, and where to. */
final class ReportOptions {
  private ReportOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(Options.choice("--format", ReportFormat.TEXT, "How to report"));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FILE")
            .type(String.class)
            .description("Write the report to FILE instead of standard output.")
            .build());
    spec.addOption(
        OptionSpec.builder("-q", "--quiet")
            .description("Only findings and errors: no summary, no progress.")
            .build());
  }

  static Report read(ParseResult parsed) {
    return new Report(
        Options.choice(parsed, "--format", ReportFormat.class),
        Options.value(parsed, "--output"),
        isQuiet(parsed) ? Detail.QUIET : Detail.FULL);
  }

  static boolean isQuiet(ParseResult parsed) {
    return parsed.hasMatchedOption("--quiet");
  }
}
