package dev.tfguard.cli;

import dev.tfguard.config.Config;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParseResult;

/**
 * Which findings in sources make a pipeline fail.
 *
 * @param failOn the mildest severity, whatever a configuration says
 */
record ScanGate(Optional<Threshold> failOn) {

  static ScanGate read(ParseResult parsed) {
    return new ScanGate(Options.failOn(parsed));
  }

  /** Judges each finding by the configuration for it. */
  ExitCode judge(Findings findings, Function<Finding, Config> configs) {
    if (!findings.errors().isEmpty()) {
      return ExitCode.ERROR;
    }
    boolean fails =
        findings.findings().stream().anyMatch(found -> fails(found, configs.apply(found)));
    return fails ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** Tells whether {@code finding} makes the pipeline fail. */
  boolean fails(Finding finding, Config config) {
    return finding.fails(failOn.or(config.gate().scan()::failOn).orElse(Threshold.HIGH));
  }
}
