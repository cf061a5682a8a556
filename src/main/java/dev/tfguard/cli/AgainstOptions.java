package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.history.Revision.Base;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that name an earlier state to compare with. */
final class AgainstOptions {
  static final String AGAINST = "--against";
  private static final String NO_MERGE_BASE = "--no-merge-base";

  private AgainstOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(AGAINST)
            .paramLabel("REV")
            .type(String.class)
            .description(
                "Find also what state, and what protection of it, is gone since the work branched"
                    + " off the git revision REV.")
            .build());
    spec.addOption(
        OptionSpec.builder(NO_MERGE_BASE)
            .description("Compare with REV itself, not with where the work branched off.")
            .build());
  }

  /** The comparison that is asked for, if one is; it reads nothing yet. */
  static Optional<Against> read(ParseResult parsed, Function<Path, Catalog> catalogs) {
    Optional<String> revision = Options.value(parsed, AGAINST);
    if (revision.isEmpty() && parsed.hasMatchedOption(NO_MERGE_BASE)) {
      throw new UsageException(NO_MERGE_BASE + " needs " + AGAINST + " REV");
    }
    return revision.map(name -> new Against(parsed, name, catalogs));
  }

  static Base base(ParseResult parsed) {
    return parsed.hasMatchedOption(NO_MERGE_BASE) ? Base.REVISION : Base.MERGE_BASE;
  }
}
