package dev.tfguard.finding;

import java.util.List;
import java.util.Optional;

/**
 * How much a run looked at.
 *
 * @param files files read, those with errors included
 * @param resources managed resources in them
 * @param stateful resources of a stateful type
 * @param protectedOnes stateful resources that Terraform itself refuses to destroy
 * @param unclassified the types of resources that are known neither as stateful nor as stateless,
 *     each once, sorted
 * @param plans what the plans of the run do; empty for a run over sources
 * @param protection the stateful resources by module and kind, sorted by these; empty for a run
 *     over plans
 * @param baseline what became of the findings of the baseline, if the run has one
 */
public record Summary(
    int files,
    int resources,
    int stateful,
    int protectedOnes,
    List<String> unclassified,
    Optional<PlanCounts> plans,
    List<ProtectionCount> protection,
    Optional<Progress> baseline) {

  /** Copies the lists. */
  public Summary {
    unclassified = List.copyOf(unclassified);
    protection = List.copyOf(protection);
  }

  /** The same, of a run that was compared with a baseline. */
  public Summary withBaseline(Progress progress) {
    return new Summary(
        files,
        resources,
        stateful,
        protectedOnes,
        unclassified,
        plans,
        protection,
        Optional.of(progress));
  }
}
