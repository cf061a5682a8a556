package dev.tfguard.terraform.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take too long, or too much memory, ends as unknown. */
final class LimitsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[for a in range(1000) : [for b in range(1000) : a * b]]",
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : 1]]]",
        "length([for a in range(1000) : [for b in range(1000) : 1 if a == b + 5000]]) == 0 ? 1 :"
            + " length([for a in range(1000) : length([for b in range(1000) : length([for c in"
            + " range(1000) : 1 if false])])])",
        "join(\"\", [for a in range(1000) : join(\"\", [for b in range(1000) : \"0123456789\"])])",
        "setproduct(range(1000), range(1000))",
        "replace(join(\"\", [for a in range(1000) : format(\"%1000s\", \"a\")]), \" \","
            + " format(\"%1000s\", \"b\"))",
        "format(\"%999999d\", 1)",
        "indent(100000000, \"a\\nb\\nc\")",
        "1e100000 + 1",
        "1e-100000",
        "pow(10, 1000000)",
      })
  void endsAsUnknown(String expression) {
    Value value = inTime(expression);

    assertThat(value.isWhollyKnown()).isFalse();
    assertThat(value.isError()).isFalse();
  }

  /**
   * It matches nothing, which later versions of Java find out and earlier ones would not live to.
   */
  @Test
  void aHostilePatternEnds() {
    String text = "replace(format(\"%900s\", \"\"), \" \", \"ab\")";

    Value value = inTime("regex(\"^(?:a|b|ab)*(?:a|b|ab)*(?:a|b|ab)*c\", " + text + ")");

    assertThat(value.isWhollyKnown()).isFalse();
  }

  private static Value inTime(String expression) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> new Evaluator(Scope.EMPTY).evaluate(ModuleScope.expression(expression)));
  }

  @Test
  void doublingLocalsStayWithinBounds() {
    StringBuilder text = new StringBuilder("locals {\n  a0 = [1, 2]\n");
    for (int at = 1; at < 20; at++) {
      text.append("  a%d = [for x in [1] : [local.a%d, x]]\n".formatted(at, at - 1));
    }
    Value doubled = ModuleScope.of(text + "}\n").evaluate("local.a19");

    assertThat(doubled.traits().size()).isLessThan(Traits.LARGEST);
  }

  @Test
  void aValueThatDoublesOnAndOnBecomesUnknown() {
    Value value = Values.tuple(java.util.List.of(Values.integer(1)));
    for (int at = 0; at < 100; at++) {
      value = Values.tuple(java.util.List.of(value, value));
    }

    assertThat(value.isWhollyKnown()).isFalse();
  }

  @Test
  void unknownValuesNameTheirCause() {
    Value value =
        new Evaluator(reference -> Values.unknown(reference + " is known only after apply"))
            .evaluate(ModuleScope.expression("upper(data.aws_x.y.z[0]) == \"A\" ? 1 : 2"));

    assertThat(value)
        .isInstanceOfSatisfying(
            Value.Unknown.class,
            unknown -> assertThat(unknown.cause()).contains("data.aws_x.y is known only after"));
  }
}
