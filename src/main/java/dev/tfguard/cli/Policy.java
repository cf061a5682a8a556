package dev.tfguard.cli;

import dev.tfguard.config.Config;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.LeftOut;
import dev.tfguard.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the configuration says of findings.
 *
 * @param configs the configuration that a finding is ruled by
 * @param today the last day that a waiver may name and still hold
 */
record Policy(Function<Finding, Config> configs, LocalDate today) {

  /** Each finding is ruled by the configuration for the folder of its file. */
  static Policy ofSources(Configs configs, LocalDate today) {
    return new Policy(finding -> configs.of(directory(finding)), today);
  }

  /** All findings are ruled by the configuration for {@code directory}. */
  static Policy ofPlans(Configs configs, Path directory, LocalDate today) {
    return new Policy(finding -> configs.of(directory), today);
  }

  /**
   * The findings that there are to the configuration, with the severity that it gives them, and
   * with what lets them pass.
   *
   * @param sources gives the text of a file by its path as shown
   */
  Findings apply(Findings found, Function<String, Optional<SourceFile>> sources) {
    return known(waived(checked(found), sources));
  }

  private Findings checked(Findings found) {
    List<Finding> checked = new ArrayList<>(found.findings().size());
    for (Finding finding : found.findings()) {
      configs.apply(finding).gate().checks().apply(finding).ifPresent(checked::add);
    }
    LeftOut leftOut = found.summary().leftOut();
    int off = found.findings().size() - checked.size();
    return new Findings(
        List.copyOf(checked),
        found.errors(),
        found.summary().leavingOut(new LeftOut(leftOut.directories(), leftOut.files(), off)));
  }

  @SuppressWarnings("UnusedVariable") // comments in sources will be waivers
  private static Findings waived(
      Findings findings, Function<String, Optional<SourceFile>> sources) {
    return findings;
  }

  private static Findings known(Findings findings) {
    return findings;
  }

  private static Path directory(Finding finding) {
    return SourceOptions.WORKING_DIRECTORY.resolve(finding.location().directory()).normalize();
  }
}
