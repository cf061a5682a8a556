package dev.tfguard.cli;

import dev.tfguard.config.Configs;
import dev.tfguard.finding.Findings;
import dev.tfguard.terraform.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that name a baseline.
 *
 * @param known the one to compare with, absolute and normalized
 * @param renewed the one to write, absolute and normalized
 */
record BaselineOptions(Optional<Path> known, Optional<Path> renewed) {
  private static final String KNOWN = "--baseline";
  private static final String RENEWED = "--write-baseline";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(KNOWN)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "Let pass what FILE knows, so that only what is new fails (default: the baseline"
                    + " that the configuration names).")
            .build());
    spec.addOption(
        OptionSpec.builder(RENEWED)
            .paramLabel("FILE")
            .type(String.class)
            .description("Write all that is found to FILE, as a baseline, and exit with 0.")
            .build());
  }

  static BaselineOptions read(ParseResult parsed) {
    BaselineOptions options = new BaselineOptions(path(parsed, KNOWN), path(parsed, RENEWED));
    if (options.known.isPresent() && options.renewed.isPresent()) {
      throw new UsageException(
          RENEWED
              + " compares with the file that it writes, and "
              + KNOWN
              + " names another: choose one");
    }
    return options;
  }

  /**
   * The findings as they are once the baseline is written, or those of the run compared with it.
   */
  Findings judge(
      Findings found, Workspace workspace, List<Path> starts, Configs configs, Console console) {
    if (renewed.isEmpty()) {
      return new Baselines(configs, known).judge(found, workspace, starts);
    }
    ScannedFiles scanned = ScannedFiles.of(workspace, found.errors(), starts);
    return BaselineRenewal.of(renewed.get(), configs.show(renewed.get()))
        .write(found, scanned, console);
  }

  private static Optional<Path> path(ParseResult parsed, String option) {
    Optional<String> file = Options.value(parsed, option);
    try {
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(SourceOptions.WORKING_DIRECTORY.resolve(file.get()).normalize());
    } catch (InvalidPathException bad) {
      throw new UsageException(option + ": not a path: " + bad.getInput());
    }
  }
}
