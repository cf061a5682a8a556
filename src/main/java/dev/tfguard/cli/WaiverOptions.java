package dev.tfguard.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that takes all waivers away. */
final class WaiverOptions {
  private static final String NONE = "--no-waivers";

  private WaiverOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(NONE)
            .description("Report as if there were no waivers, as for an audit.")
            .build());
  }

  /** Tells whether waivers count. */
  static boolean areOn(ParseResult parsed) {
    return !parsed.hasMatchedOption(NONE);
  }
}
