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
 */
public record Summary(
    int files,
    int resources,
    int stateful,
    int protectedOnes,
    List<String> unclassified,
    Optional<PlanCounts> plans) {

  /** Copies the list. */
  public Summary {
    unclassified = List.copyOf(unclassified);
  }
}
