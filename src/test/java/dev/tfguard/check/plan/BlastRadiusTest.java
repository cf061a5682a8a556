package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import dev.tfguard.finding.Dependent;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BlastRadiusTest {
  private static final List<String> DELETE = List.of("delete");
  private static final List<String> UPDATE = List.of("update");
  private static final List<String> REPLACE = List.of("delete", "create");

  @Test
  void nothingDependsOnWhatNothingRefersTo() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "aws_s3_bucket.a", DELETE);
    plan.refers("aws_s3_bucket.a", "aws_kms_key.k").refers("aws_kms_key.k");

    assertThat(radius(plan)).isEmpty();
  }

  @Test
  void whatHoldsDataComesFirst() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "google_sql_database_instance.i", DELETE);
    change(plan, "google_sql_user.u[0]", DELETE);
    change(plan, "google_sql_database.d", REPLACE);
    plan.refers("google_sql_database_instance.i")
        .refers("google_sql_user.u", "google_sql_database_instance.i")
        .refers("google_sql_database.d", "google_sql_database_instance.i")
        .refers("google_compute_firewall.f", "google_sql_user.u");

    assertThat(radius(plan))
        .isEqualTo(
            """
            google_sql_database.d data replaced
            google_sql_user.u data destroyed
            google_compute_firewall.f stays
            """);
  }

  @Test
  void theWorstInstanceCounts() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "aws_kms_key.k", DELETE);
    change(plan, "aws_s3_bucket.b[0]", UPDATE);
    change(plan, "aws_s3_bucket.b[1]", DELETE);
    change(plan, "aws_s3_bucket.b[2]", REPLACE);
    change(plan, "aws_s3_bucket.c", UPDATE);
    plan.refers("aws_kms_key.k")
        .refers("aws_s3_bucket.b", "aws_kms_key.k")
        .refers("aws_s3_bucket.c", "aws_kms_key.k");

    assertThat(radius(plan))
        .isEqualTo("aws_s3_bucket.b data destroyed\naws_s3_bucket.c data updated\n");
  }

  @Test
  void whatIsOnlyLeftOverDoesNotCount() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "aws_kms_key.k", DELETE);
    plan.deposed("aws_s3_bucket.b");
    plan.refers("aws_kms_key.k").refers("aws_s3_bucket.b", "aws_kms_key.k");

    assertThat(radius(plan)).isEqualTo("aws_s3_bucket.b data stays\n");
  }

  @Test
  void onlyWhatHoldsDataIsDoomedData() {
    PlanBuilder builder = new PlanBuilder();
    change(builder, "aws_kms_key.k", DELETE);
    change(builder, "aws_s3_bucket.b", DELETE);
    change(builder, "aws_kms_alias.a", DELETE);
    builder.refers("aws_kms_key.k");
    builder.refers("aws_s3_bucket.b", "aws_kms_key.k").refers("aws_kms_alias.a", "aws_kms_key.k");
    Plan plan = builder.build();

    assertThat(BlastRadius.of(plan, PlanBuilder.CATALOG).radius(plan.changes().get(0)).doomedData())
        .containsExactly("aws_s3_bucket.b");
  }

  @Test
  void tellsWhatRefersToWhatDirectly() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "aws_kms_key.k", DELETE);
    change(plan, "aws_s3_bucket.b[0]", DELETE);
    plan.refers("aws_kms_key.k", "aws_iam_role.r")
        .refers("aws_iam_role.r")
        .refers("aws_s3_bucket.b", "aws_kms_key.k", "aws_iam_role.r")
        .refers("data.aws_s3_object.o", "aws_s3_bucket.b", "aws_kms_key.k")
        .refers("aws_iam_policy.p", "data.aws_s3_object.o", "aws_iam_role.r")
        .refers("aws_sns_topic.t", "aws_iam_role.r");

    assertThat(references(plan))
        .isEqualTo(
            """
            aws_s3_bucket.b -> aws_kms_key.k
            aws_iam_policy.p -> aws_kms_key.k
            aws_iam_policy.p -> aws_s3_bucket.b
            """);
  }

  @Test
  void aRingEnds() {
    PlanBuilder plan = new PlanBuilder();
    change(plan, "aws_kms_key.k", DELETE);
    plan.refers("aws_kms_key.k", "aws_s3_bucket.b").refers("aws_s3_bucket.b", "aws_kms_key.k");

    assertThat(radius(plan)).isEqualTo("aws_s3_bucket.b data stays\n");
    assertThat(references(plan)).isEqualTo("aws_s3_bucket.b -> aws_kms_key.k\n");
  }

  @Test
  void ofVeryManyReferencesTheFirstAreKept() {
    PlanBuilder plan = new PlanBuilder();
    int size = 300;
    String[] known = new String[size];
    for (int at = 0; at < size; at++) {
      known[at] = "aws_kms_key.v" + at;
      change(plan, known[at], DELETE);
      plan.refers(known[at], Arrays.copyOf(known, at));
    }
    List<Dependent> dependents = dependents(plan);

    assertThat(dependents).hasSize(size - 1);
    assertThat(dependents.stream().mapToInt(found -> found.refersTo().size()).sum())
        .isEqualTo(DirectReferences.MOST_KEPT);
    assertThat(dependents).allMatch(found -> found.refersTo().contains("aws_kms_key.v0"));
  }

  @Test
  void manyAreCountedAndTheFirstListed() {
    PlanBuilder plan = new PlanBuilder();
    int size = 20_000;
    plan.refers("aws_kms_key.v0");
    for (int at = 1; at < size; at++) {
      plan.refers("aws_kms_key.v" + at, "aws_kms_key.v" + (at - 1));
    }
    for (int at = 0; at < 1_000; at++) {
      change(plan, "aws_kms_key.v" + at, DELETE);
    }
    Plan built = plan.build();
    long start = System.nanoTime();
    BlastRadius radius = BlastRadius.of(built, PlanBuilder.CATALOG);
    List<Integer> counts =
        built.changes().stream().map(change -> radius.radius(change).count()).toList();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(milliseconds).isLessThan(20_000);
    assertThat(counts.get(0)).isEqualTo(size - 1);
    assertThat(counts.get(999)).isEqualTo(size - 1_000);
    assertThat(radius.radius(built.changes().get(0)).doomedData()).hasSize(999);
    assertThat(radius.of(built.changes().get(0))).hasSize(BlastRadius.LISTED);
  }

  private static void change(PlanBuilder plan, String address, List<String> actions) {
    plan.change(address, actions, PlanBuilder.object(), NullNode.getInstance());
  }

  /** What depends on what the first change is about. */
  private static String radius(PlanBuilder builder) {
    return dependents(builder).stream()
        .map(
            found ->
                found.address()
                    + (found.stateful() ? " data " : " ")
                    + found.fate().wireName()
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String references(PlanBuilder builder) {
    StringBuilder lines = new StringBuilder();
    for (Dependent found : dependents(builder)) {
      found
          .refersTo()
          .forEach(to -> lines.append(found.address()).append(" -> ").append(to).append('\n'));
    }
    return lines.toString();
  }

  private static List<Dependent> dependents(PlanBuilder builder) {
    Plan plan = builder.build();
    ResourceChange doomed = plan.changes().get(0);
    return BlastRadius.of(plan, PlanBuilder.CATALOG).of(doomed);
  }
}
