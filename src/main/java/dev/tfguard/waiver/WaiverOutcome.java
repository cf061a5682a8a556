package dev.tfguard.waiver;

import dev.tfguard.finding.Findings;
import dev.tfguard.source.SourceFile;
import java.util.Map;

/**
 * What is left of a run's findings once waivers are applied.
 *
 * @param findings with those that are waived marked, and with what is wrong with waivers
 * @param sources the configurations that a finding is in, by their paths as shown
 */
public record WaiverOutcome(Findings findings, Map<String, SourceFile> sources) {

  /** Copies the map. */
  public WaiverOutcome {
    sources = Map.copyOf(sources);
  }
}
