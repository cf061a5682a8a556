package dev.tfguard.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "a_b, a_bc",
    "a_b, xa_b",
    "a_*_b, a_b",
    "a_*_b, a__bx",
    "a*a, a",
    "a*b*c, acb",
    "a*bc*c, abc",
    "a_*, b_x",
  })
  void doesNotMatch(String pattern, String name) {
    assertThat(new NamePattern(pattern).matches(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a_b, a_b",
    "a_*_b, a_x_b",
    "a_*_b, a_b_b_b",
    "a*a, aa",
    "a*b*c, abc",
    "a*b*c, axbbxcc",
    "a_*, a_",
    "*, anything",
    "a**b, axb",
  })
  void matches(String pattern, String name) {
    assertThat(new NamePattern(pattern).matches(name)).isTrue();
  }

  @Test
  void manyStarsAreNoWork() {
    String name = "a".repeat(5_000);
    assertThat(new NamePattern("*a".repeat(200) + "*b").matches(name)).isFalse();
  }
}
