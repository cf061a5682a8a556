package dev.tfguard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans made up: nothing doomed is missed, and the order of keys makes no difference. */
final class PlanPropertyTest {
  private static final int PLANS = 150;
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsTheSameInWhateverOrder(long seed) throws IOException {
    RandomPlan random = new RandomPlan(seed);
    for (int number = 0; number < PLANS; number++) {
      Object value = random.plan();
      Plan plan = PlanText.parse(JSON.writeValueAsBytes(value));

      assertThat(PlanOracle.doomed(plan)).isEqualTo(PlanOracle.doomed(JSON.valueToTree(value)));
      assertSame(plan, PlanText.parse(JSON.writeValueAsBytes(random.sorted(value))));
      assertSame(plan, PlanText.parse(JSON.writeValueAsBytes(random.shuffled(value))));
    }
  }

  private static void assertSame(Plan plan, Plan other) {
    assertThat(other.changes()).isEqualTo(plan.changes());
    assertThat(PlanDump.of(other)).isEqualTo(PlanDump.of(plan));
  }
}
