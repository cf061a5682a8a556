package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Severity;
import dev.tfguard.finding.Threshold;
import dev.tfguard.plan.ParsedPlan;
import dev.tfguard.plan.PlanReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever else is in a plan, one stateful resource that was to stay and now is to go, is found.
 *
 * <p>Each plan of the testdata is changed at each of its stateful resources in turn.
 */
final class PlanMutationTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TESTDATA = Path.of("testdata");
  private static final int FEWEST_PLANS = 20;

  /** The plans that leave something stateful as it is. */
  static List<Path> plans() throws IOException {
    List<Path> plans = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      files.filter(file -> file.endsWith("plan.json")).sorted().forEach(plans::add);
    }
    plans.removeIf(file -> kept(read(file)).isEmpty());
    return plans;
  }

  @Test
  void thereAreEnough() throws IOException {
    assertThat(plans()).hasSizeGreaterThanOrEqualTo(FEWEST_PLANS);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void nothingIsFoundOfWhatStays(Path plan) {
    JsonNode json = read(plan);
    for (JsonNode kept : kept(json)) {
      assertThat(find(json, kept, "plan-destroy")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatGoesIsFound(Path plan) {
    for (int index = 0; index < kept(read(plan)).size(); index++) {
      assertThat(mutated(plan, index, "plan-destroy", "delete"))
          .as(plan + " " + index)
          .hasValueSatisfying(
              found -> assertThat(Threshold.MEDIUM.isReachedBy(found.severity())).isTrue());
      assertThat(mutated(plan, index, "plan-replace", "create", "delete")).isPresent();
      assertThat(mutated(plan, index, "plan-replace", "delete", "create")).isPresent();
      assertThat(mutated(plan, index, "plan-forget", "forget")).isPresent();
      assertThat(mutated(plan, index, "plan-unknown-action", "vanish"))
          .hasValueSatisfying(found -> assertThat(found.severity()).isEqualTo(Severity.HIGH));
    }
  }

  private static Optional<Finding> mutated(Path plan, int index, String check, String... actions) {
    JsonNode json = read(plan);
    ObjectNode kept = kept(json).get(index);
    ObjectNode change = (ObjectNode) kept.get("change");
    change.set("actions", JSON.valueToTree(actions));
    if (!List.of(actions).contains("create")) {
      change.putNull("after");
    }
    return find(json, kept, check);
  }

  private static Optional<Finding> find(JsonNode json, JsonNode resource, String check) {
    PlanReading reading =
        new PlanReading(
            List.of(ParsedPlan.of(json, PlanSelection.of(PlanBuilder.CATALOG))), List.of());
    return PlanScan.run(reading, PlanBuilder.CATALOG, plan -> PlanSources.NONE, PlanRules.DEFAULT)
        .findings()
        .stream()
        .filter(found -> found.check().value().equals(check))
        .filter(found -> found.change().orElseThrow().deposed().isEmpty())
        .filter(found -> found.address().equals(resource.path("address").asText()))
        .findFirst();
  }

  private static List<ObjectNode> kept(JsonNode plan) {
    List<ObjectNode> kept = new ArrayList<>();
    for (JsonNode change : plan.path("resource_changes")) {
      boolean stateful =
          PlanBuilder.CATALOG.find(change.path("type").asText()).isPresent()
              && !change.path("mode").asText().equals("data");
      if (stateful && change.at("/change/actions/0").asText().equals("no-op")) {
        kept.add((ObjectNode) change);
      }
    }
    return kept;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
