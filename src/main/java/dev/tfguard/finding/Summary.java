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
 * @param leftOut what a configuration keeps from being looked at
 * @param remarks what a reader should know of the waivers in use: clauses without a period
 */
public record Summary(
    int files,
    int resources,
    int stateful,
    int protectedOnes,
    List<String> unclassified,
    Optional<PlanCounts> plans,
    List<ProtectionCount> protection,
    Optional<Progress> baseline,
    LeftOut leftOut,
    List<String> remarks) {

  /** Copies the lists. */
  public Summary {
    unclassified = List.copyOf(unclassified);
    protection = List.copyOf(protection);
    remarks = List.copyOf(remarks);
  }

  /** Of a run that nothing is left out of. */
  public Summary(
      int files,
      int resources,
      int stateful,
      int protectedOnes,
      List<String> unclassified,
      Optional<PlanCounts> plans,
      List<ProtectionCount> protection,
      Optional<Progress> baseline) {
    this(
        files,
        resources,
        stateful,
        protectedOnes,
        unclassified,
        plans,
        protection,
        baseline,
        LeftOut.NONE,
        List.of());
  }

  /** The same, of a run that was compared with a baseline. */
  public Summary withBaseline(Progress progress) {
    return with(Optional.of(progress), leftOut, remarks);
  }

  /** The same, of a run that something is left out of. */
  public Summary leavingOut(LeftOut without) {
    return with(baseline, without, remarks);
  }

  /** The same with {@code others} in the place of the remarks. */
  public Summary withRemarks(List<String> others) {
    return with(baseline, leftOut, others);
  }

  private Summary with(Optional<Progress> progress, LeftOut without, List<String> others) {
    return new Summary(
        files,
        resources,
        stateful,
        protectedOnes,
        unclassified,
        plans,
        protection,
        progress,
        without,
        others);
  }
}
