package dev.tfguard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans made to hide something or to exhaust the reader. */
final class PlanAdversaryTest {
  private static final int HUGE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"planned_values\":%s}",
        "{\"resource_changes\":%s}",
        "{\"resource_changes\":[{\"address\":\"a.b\",\"change\":{\"before\":%s}}]}",
        "{\"resource_changes\":[{\"change\":{\"actions\":[\"delete\"],\"before\":%s}}]}",
        "{\"configuration\":{\"root_module\":{\"resources\":[{\"expressions\":%s}]}}}",
        "{\"prior_state\":{\"values\":%s}}",
      })
  void refusesHostileDepth(String document) {
    for (String unit : new String[] {"[", "{\"a\":", "[{\"change\":", "{\"root_module\":"}) {
      assertRefused(document.formatted(unit.repeat(HUGE)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"module_calls", "child_modules", "action_invocation"})
  void refusesHostileDepthOfWhatMayNest(String key) {
    String modules = "{\"module_calls\":{\"a\":{\"module\":".repeat(HUGE / 10);
    String children = "{\"child_modules\":[".repeat(HUGE / 10);
    String invocations = "{\"action_invocation\":".repeat(HUGE / 10);
    assertRefused(
        switch (key) {
          case "module_calls" -> "{\"configuration\":{\"root_module\":" + modules;
          case "child_modules" -> "{\"prior_state\":{\"values\":{\"root_module\":" + children;
          default -> "{\"action_invocations\":[" + invocations;
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"%s\":1}", "{\"resource_changes\":[{\"%s\":1}]}"})
  void refusesHugeNames(String document) {
    assertRefused(document.formatted("n".repeat(HUGE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%s\"",
        "[%s]",
        "-%s",
        "{\"a\":\"%s\"}",
      })
  void passesOverHugeValues(String value) throws IOException {
    String huge = value.formatted("7".repeat(HUGE / 4));
    Plan plan =
        PlanText.withChanges(
            PlanText.database(
                "{\"actions\":[\"delete\"],\"before\":{\"user_data\":" + huge + "}}"));

    assertThat(plan.changes()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000})
  void takesManyDifferentNames(int count) throws IOException {
    StringBuilder names = new StringBuilder("{\"planned_values\":{");
    for (int number = 0; number < count; number++) {
      names.append(String.format(Locale.ROOT, "\"name %d\":1,", number));
    }

    assertThat(PlanText.parse(names.append("\"z\":1}}").toString()).changes()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("smallPlans")
  void refusesEveryPlanThatIsCutOff(Path path) throws IOException {
    byte[] whole =
        new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
            .strip()
            .getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> PlanText.parse(part)).isInstanceOf(MalformedPlanException.class);
    }
  }

  private static Stream<Path> smallPlans() {
    return Stream.of("order", "actions", "completion", "references", "attributes")
        .map(name -> Path.of("testdata/plan-json", name + ".json"));
  }

  private static void assertRefused(String json) {
    assertThatThrownBy(() -> PlanText.parse(json)).isInstanceOf(MalformedPlanException.class);
  }
}
