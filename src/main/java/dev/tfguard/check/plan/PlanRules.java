package dev.tfguard.check.plan;

import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Suppression;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanReading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user wants of the judgement.
 *
 * @param anyDestroy whether the destruction of a stateless resource is a finding too
 * @param allowed the addresses whose findings are waived; that a plan is incomplete is waived only
 *     by the plan's path, letter for letter
 */
public record PlanRules(boolean anyDestroy, List<AddressGlob> allowed) {
  /** Only state counts, and nothing is allowed. */
  public static final PlanRules DEFAULT = new PlanRules(false, List.of());

  /** Copies the list. */
  public PlanRules {
    allowed = List.copyOf(allowed);
  }

  /** Those of the allowed addresses that waive nothing in {@code findings}. */
  public List<AddressGlob> unused(PlanReading reading, Findings findings) {
    List<Finding> waived = findings.findings().stream().filter(Finding::waived).toList();
    return allowed.stream().filter(glob -> !isUsed(glob, reading, waived)).toList();
  }

  private static boolean isUsed(AddressGlob glob, PlanReading reading, List<Finding> waived) {
    boolean plan = reading.plans().stream().anyMatch(found -> glob.isExactly(found.path()));
    return waived.stream()
        .anyMatch(found -> isOfThePlan(found) ? plan : glob.isMeantFor(found.address(), Set.of()));
  }

  /** The findings in {@code plan}, waived where that is allowed. */
  List<Finding> apply(Plan plan, List<Finding> findings) {
    Set<String> addresses = findings.stream().map(Finding::address).collect(Collectors.toSet());
    return findings.stream()
        .map(
            found ->
                allows(plan, found, addresses)
                    ? found.suppressedBy(Suppression.byOption("--allow"))
                    : found)
        .toList();
  }

  private boolean allows(Plan plan, Finding finding, Set<String> addresses) {
    return allowed.stream()
        .anyMatch(
            glob ->
                isOfThePlan(finding)
                    ? glob.isExactly(plan.path())
                    : glob.isMeantFor(finding.address(), addresses));
  }

  private static boolean isOfThePlan(Finding finding) {
    return finding.check().equals(PlanIncomplete.ID);
  }
}
