package dev.tfguard.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressGlobTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``          | a_b.c",
        "a_b.c       | a_b.cd",
        "a_b.c       | xa_b.c",
        "a_b.c       | A_b.c",
        "a_b.c       | a_bxc",
        "a_b.c       | a_b.c[0]",
        "a_b.c       | module.x.a_b.c",
        "a_b.c?      | a_b.c",
        "a_b.?       | a_b.cd",
        "a_b.*.d     | a_b.c",
        "*.c         | a_b.cd",
        "a_b.c[*]    | a_b.c",
        "a_b.c[0]    | a_b.c0",
        "a_b.c[ab]   | a_b.ca",
        "a_b.c[0-9]  | a_b.c[1]",
        "a_b.c{d,e}  | a_b.cd",
        "**.d        | a_b.c",
      })
  void isNotMeant(String pattern, String address) {
    assertThat(new AddressGlob(pattern).matches(address)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a_b.c             | a_b.c",
        "a_b.c[\"x*y\"]    | a_b.c[\"xzy\"]",
        "a_b.c[\"x\"]      | a_b.c[\"x\"]",
        "*                 | a_b.c",
        "*                 | ``",
        "**                | a_b.c",
        "a_b.*             | a_b.",
        "a_b.*             | a_b.c.d",
        "*_b.?*            | a_b.c",
        "a*b*c             | aXbXbXc",
        "module.*.a_b.c    | module.x.module.y.a_b.c",
        "a_b.c[?]          | a_b.c[1]",
      })
  void isMeant(String pattern, String address) {
    assertThat(new AddressGlob(pattern).matches(address)).isTrue();
  }

  @Test
  void takesNoLongTimeOverHostileAddresses() {
    AddressGlob glob = new AddressGlob("*a".repeat(50) + "b");

    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(glob.matches("a".repeat(1_000_000))).isFalse());
  }
}
