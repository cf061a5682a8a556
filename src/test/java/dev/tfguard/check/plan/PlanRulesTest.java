package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.AddressGlob;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Threshold;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.PlanReading;
import dev.tfguard.plan.Plans;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code --allow} waives, and what it is said to be good for. */
final class PlanRulesTest {
  private static final String A = "aws_s3_bucket.a";
  private static final String B = "aws_s3_bucket.b";

  @Test
  void whatIsMeantForNothingIsUnused() throws IOException {
    assertThat(unused("aws_s3_bucket.c", "aws_s3_bucket.", "a.json", "aws_s3_bucket.a?"))
        .containsExactly("aws_s3_bucket.c", "aws_s3_bucket.", "a.json", "aws_s3_bucket.a?");
  }

  @Test
  void whatIsMeantForSomethingIsUsed() throws IOException {
    assertThat(unused(A, "*", "aws_*.b")).isEmpty();
  }

  @Test
  void anAddressIsAllowedInEachPlan() throws IOException {
    Findings findings = scan(A);

    assertThat(findings.findings())
        .filteredOn(Finding::waived)
        .extracting(found -> found.location().path() + " " + found.address())
        .containsExactly("a.json " + A, "b.json " + A);
  }

  @Test
  void whatIsAllowedFailsNoRun() throws IOException {
    assertThat(scan(A, B).reach(Threshold.LOW)).isFalse();
    assertThat(scan(A).reach(Threshold.CRITICAL)).isTrue();
  }

  private static Findings scan(String... allowed) throws IOException {
    return PlanScan.run(reading(), PlanBuilder.CATALOG, plan -> PlanSources.NONE, rules(allowed));
  }

  private static List<String> unused(String... allowed) throws IOException {
    return rules(allowed).unused(reading(), scan(allowed)).stream()
        .map(AddressGlob::pattern)
        .toList();
  }

  private static PlanRules rules(String... allowed) {
    return new PlanRules(false, Stream.of(allowed).map(AddressGlob::new).toList());
  }

  private static PlanReading reading() throws IOException {
    List<String> changes = List.of("delete " + A, "delete,create " + B, "update " + A + "x");
    Plan first = Plans.of("a.json", List.of(), changes);
    return new PlanReading(List.of(first, Plans.of("b.json", List.of(), changes)), List.of());
  }
}
