package dev.tfguard.cli;

import dev.tfguard.config.Config;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.LeftOut;
import dev.tfguard.source.SourceFile;
import dev.tfguard.waiver.CommentIdentity;
import dev.tfguard.waiver.PlacedRules;
import dev.tfguard.waiver.WaiverOutcome;
import dev.tfguard.waiver.WaiverRun;
import dev.tfguard.waiver.Waivers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the configuration says of findings.
 *
 * @param configs the configuration that a finding is ruled by
 * @param waivers what lets findings in a file pass, by its path as shown
 * @param approved the comments that count in such a file; all where there is no answer
 * @param today the last day that a waiver may name and still hold
 */
record Policy(
    Function<Finding, Config> configs,
    Function<String, PlacedRules> waivers,
    Function<String, Optional<Set<String>>> approved,
    LocalDate today) {

  /** Each finding is ruled by the configuration for the folder of its file. */
  static Policy ofSources(Configs configs, LocalDate today) {
    return of(configs, Policy::directory, today);
  }

  /** All findings are ruled by the configuration for {@code directory}. */
  static Policy ofPlans(Configs configs, Path directory, LocalDate today) {
    return of(configs, path -> directory, today);
  }

  private static Policy of(Configs configs, Function<String, Path> ruling, LocalDate today) {
    return new Policy(
        finding -> configs.of(ruling.apply(finding.location().path())),
        path -> placed(configs, ruling.apply(path)),
        path -> configs.sources(directory(path)).map(Policy::identities),
        today);
  }

  private static PlacedRules placed(Configs configs, Path directory) {
    return new PlacedRules(configs.of(directory).waivers(), configs.base(directory));
  }

  private static Set<String> identities(List<SourceFile> sources) {
    return CommentIdentity.all(sources.stream().map(Looked::parse).toList());
  }

  /**
   * The findings that there are to the configuration, with the severity that it gives them, and
   * with what lets them pass.
   *
   * @param looked what they were found in; empty when no waiver counts
   */
  WaiverOutcome apply(Findings found, Optional<Looked> looked) {
    Findings checked = checked(found);
    WaiverOutcome waived =
        looked
            .map(seen -> Waivers.apply(checked, seen.files(), waivers, run(seen)))
            .orElse(new WaiverOutcome(checked, Map.of()));
    // what is found about waivers is ruled as everything else is
    return new WaiverOutcome(checked(waived.findings()), waived.sources());
  }

  WaiverRun run(Looked looked) {
    return new WaiverRun(
        today,
        SourceOptions.WORKING_DIRECTORY,
        looked.checks(),
        looked.commentChecks(),
        looked.covers(),
        approved);
  }

  private Findings checked(Findings found) {
    List<Finding> checked = new ArrayList<>(found.findings().size());
    for (Finding finding : found.findings()) {
      configs.apply(finding).gate().checks().apply(finding).ifPresent(checked::add);
    }
    LeftOut leftOut = found.summary().leftOut();
    int off = leftOut.findings() + found.findings().size() - checked.size();
    return new Findings(
        List.copyOf(checked),
        found.errors(),
        found.summary().leavingOut(new LeftOut(leftOut.directories(), leftOut.files(), off)));
  }

  private static Path directory(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return SourceOptions.WORKING_DIRECTORY.resolve(folder).normalize();
  }
}
