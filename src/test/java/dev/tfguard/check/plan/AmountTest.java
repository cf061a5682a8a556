package dev.tfguard.check.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "P", "PT", "P1", "P1H", "PT1D", "P-1D", "1D", "7 days", "1h1", "P1DT"})
  void isNoAmount(String text) {
    assertThat(Amount.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "1e3, 1000",
    "604800s, 604800",
    "24h0m1s, 86401",
    "P7D, 604800",
    "P1W, 604800",
    "P1Y2M3DT4H5M6.5S, 36993906.5",
    "PT0S, 0"
  })
  void isAnAmount(String text, BigDecimal seconds) {
    assertThat(Amount.parse(text).orElseThrow()).isEqualByComparingTo(seconds);
  }
}
