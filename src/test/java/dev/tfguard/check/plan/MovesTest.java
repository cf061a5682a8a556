package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines in, lines out: {@code -} is destroyed, {@code +} is created. */
final class MovesTest {

  @Test
  void nothingMovesWhereNothingIsAlike() {
    assertThat(moves("- aws_s3_bucket.a bucket=x", "+ aws_s3_bucket.a[0] bucket=y")).isEmpty();
    assertThat(moves("- aws_s3_bucket.a bucket=x", "+ aws_s3_directory_bucket.a bucket=x"))
        .isEmpty();
    assertThat(moves("- aws_eip.a domain=vpc", "+ aws_eip.b domain=vpc")).isEmpty();
    assertThat(moves("- aws_s3_object.a bucket=x key=a", "+ aws_s3_object.b bucket=x key=b"))
        .isEmpty();
    assertThat(moves("- aws_ebs_volume.a size=1 type=a", "+ aws_ebs_volume.b size=2 type=a"))
        .isEmpty();
    assertThat(moves("- aws_s3_bucket.a bucket=x")).isEmpty();
  }

  @Test
  void whatIsStatelessDoesNotMove() {
    assertThat(moves("- aws_security_group_rule.a name=x", "+ aws_security_group_rule.b name=x"))
        .isEmpty();
  }

  @Test
  void whatIsReplacedOrDeposedDoesNotMove() {
    assertThat(moves("-+ aws_s3_bucket.a bucket=x", "+ aws_s3_bucket.b bucket=x")).isEmpty();
    assertThat(moves("- aws_s3_bucket.a bucket=x", "+- aws_s3_bucket.b bucket=x")).isEmpty();
  }

  @Test
  void whatIsImportedDoesNotMove() {
    PlanBuilder builder = new PlanBuilder();
    ObjectNode bucket = PlanBuilder.object().put("bucket", "x");
    builder.change("aws_s3_bucket.a", List.of("delete"), bucket, NullNode.getInstance());
    builder
        .change("aws_s3_bucket.b", List.of("create"), NullNode.getInstance(), bucket)
        .putObject("importing")
        .put("id", "x");
    Plan plan = builder.build();

    assertThat(Moves.of(plan, PlanBuilder.CATALOG).from(plan.changes().get(0))).isEmpty();
  }

  @Test
  void aLeftoverOfAReplacementDoesNotMove() {
    PlanBuilder builder = new PlanBuilder();
    builder.deposed("aws_kms_key.a");
    add(builder, "+ aws_kms_key.a[0]");
    Plan plan = builder.build();

    assertThat(Moves.of(plan, PlanBuilder.CATALOG).from(plan.changes().get(0))).isEmpty();
  }

  @Test
  void aRenamedResourceMoves() {
    assertThat(moves("- aws_s3_bucket.a bucket=x", "+ aws_s3_bucket.b bucket=x"))
        .isEqualTo("aws_s3_bucket.a -> aws_s3_bucket.b, certain");
  }

  @Test
  void aResourceMovesIntoAModuleAndOutOfIt() {
    assertThat(moves("- aws_s3_bucket.a bucket=x", "+ module.m[\"k\"].aws_s3_bucket.this bucket=x"))
        .isEqualTo("aws_s3_bucket.a -> module.m[\"k\"].aws_s3_bucket.this, certain");
    assertThat(moves("- module.m.aws_s3_bucket.this bucket=x", "+ aws_s3_bucket.a bucket=x"))
        .isEqualTo("module.m.aws_s3_bucket.this -> aws_s3_bucket.a, certain");
  }

  @Test
  void aCountBecomesAForEach() {
    assertThat(
            moves(
                "- aws_s3_bucket.a[0] bucket=x",
                "- aws_s3_bucket.a[1] bucket=y",
                "+ aws_s3_bucket.a[\"one\"] bucket=y",
                "+ aws_s3_bucket.a[\"two\"] bucket=x"))
        .isEqualTo(
            "aws_s3_bucket.a[0] -> aws_s3_bucket.a[\"two\"], certain\n"
                + "aws_s3_bucket.a[1] -> aws_s3_bucket.a[\"one\"], certain");
  }

  @Test
  void whatHasNoNameIsNeverCertain() {
    assertThat(moves("- aws_kms_key.a", "+ aws_kms_key.a[\"k\"]"))
        .isEqualTo("aws_kms_key.a -> aws_kms_key.a[\"k\"]");
    assertThat(
            moves(
                "- aws_ebs_volume.a size=1 type=a zone=z iops=3",
                "+ aws_ebs_volume.b size=1 type=a zone=z iops=3"))
        .isEqualTo("aws_ebs_volume.a -> aws_ebs_volume.b");
  }

  @Test
  void whatIsAmbiguousIsNotCertain() {
    assertThat(
            moves(
                "- aws_s3_bucket.a bucket=x",
                "+ aws_s3_bucket.b bucket=x",
                "+ module.m.aws_s3_bucket.c bucket=x"))
        .isEqualTo("aws_s3_bucket.a -> aws_s3_bucket.b");
    assertThat(
            moves(
                "- aws_s3_bucket.a bucket=x",
                "- aws_s3_bucket.b bucket=x",
                "+ aws_s3_bucket.c bucket=x"))
        .isEqualTo("aws_s3_bucket.a -> aws_s3_bucket.c");
  }

  @Test
  void whatDiffersInAnythingIsNotCertain() {
    assertThat(
            moves("- google_sql_user.a name=x instance=i", "+ google_sql_user.b name=x instance=j"))
        .isEqualTo("google_sql_user.a -> google_sql_user.b");
  }

  @Test
  void anEmptyNameIsNone() {
    assertThat(moves("- aws_s3_bucket.a bucket=", "+ aws_s3_bucket.b bucket=")).isEmpty();
  }

  @Test
  void theBestPairIsTakenFirst() {
    assertThat(
            moves(
                "- aws_db_instance.a identifier=x engine=e",
                "- module.m.aws_db_instance.b identifier=x engine=f",
                "+ aws_db_instance.c identifier=x engine=f",
                "+ aws_db_instance.d identifier=x engine=e"))
        .isEqualTo(
            "aws_db_instance.a -> aws_db_instance.d\n"
                + "module.m.aws_db_instance.b -> aws_db_instance.c");
  }

  @Test
  void thousandsOfATypeTakeNoLong() {
    PlanBuilder plan = new PlanBuilder();
    for (int at = 0; at < 5_000; at++) {
      add(plan, "- aws_s3_bucket.a[" + at + "] bucket=b" + at);
      add(plan, "+ aws_s3_bucket.a[\"k" + at + "\"] bucket=b" + at);
      add(plan, "- aws_instance.a[" + at + "] ami=x type=t zone=z size=3 env=e");
      add(plan, "+ aws_instance.b[" + at + "] ami=x type=t zone=z size=3 env=e");
    }
    Plan built = plan.build();
    long start = System.nanoTime();
    Moves moves = Moves.of(built, PlanBuilder.CATALOG);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;

    assertThat(milliseconds).isLessThan(10_000);
    assertThat(
            built.changes().stream()
                .filter(change -> change.type().equals("aws_s3_bucket"))
                .flatMap(change -> moves.from(change).stream())
                .filter(Move::certain))
        .hasSize(5_000);
  }

  private static String moves(String... lines) {
    PlanBuilder builder = new PlanBuilder();
    List.of(lines).forEach(line -> add(builder, line));
    Plan plan = builder.build();
    Moves moves = Moves.of(plan, PlanBuilder.CATALOG);
    return plan.changes().stream()
        .flatMap(change -> moves.from(change).stream())
        .map(move -> move.from() + " -> " + move.to() + (move.certain() ? ", certain" : ""))
        .collect(Collectors.joining("\n"));
  }

  private static void add(PlanBuilder plan, String line) {
    List<String> words = List.of(line.split(" ", -1));
    ObjectNode known = PlanBuilder.object();
    for (String word : words.subList(2, words.size())) {
      known.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
    }
    ObjectNode before = known.deepCopy().put("arn", "arn:" + words.get(1));
    String address = words.get(1);
    switch (words.get(0)) {
      case "-" -> plan.change(address, List.of("delete"), before, NullNode.getInstance());
      case "+" -> plan.change(address, List.of("create"), NullNode.getInstance(), known);
      case "-+" -> plan.change(address, List.of("delete", "create"), before, known);
      default -> plan.change(address, List.of("create", "delete"), before, known);
    }
  }
}
