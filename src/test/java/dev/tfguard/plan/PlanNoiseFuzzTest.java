package dev.tfguard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Plans are the same whatever is around them, and none is lost where an input is cut. */
final class PlanNoiseFuzzTest {
  private static final int ROUNDS = 400;
  private static final List<String> NOISE =
      List.of(
          "[command]/usr/bin/terraform-bin show -json {\"x\"}\n",
          "::debug::stdout: {\"format_version\":\"1.2\",\"resource_changes\":[]}\n",
          "::set-output name=stdout::}}}{{{\"\n",
          "time=2024-01-01T00:00:00Z level=info msg={\"a\":1}\n",
          "10:00:00.123 INFO   [a] {\"resource_changes\":[]}\n",
          "│ Warning: {\"a\": 1} and more ÿ😀\n",
          "Warning: Deprecated\r\n\r\n",
          "Group 1\n- Module ./a\n\n",
          "\u001b[0m\n",
          "\ufeff",
          " \t\r\n",
          "\n\n");
  private static final List<String> PREFIXES =
      List.of("", "", "", "[/a/b] ", "10:00:00.123 STDOUT [a] terraform: ", "\u001b[1m", "msg=");
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Random random = new Random(20_261_121);

  @Test
  void plansAreTheSameWithNoiseAroundThem() {
    for (int round = 0; round < ROUNDS; round++) {
      List<String> addresses = new ArrayList<>();
      String text = "\ufeff" + stream(addresses);
      PlanReading reading = ReadingText.readBytes(text.getBytes(pick(CHARSETS)));
      assertThat(reading.errors()).as(text).isEmpty();
      assertThat(addresses(reading)).as(text).isEqualTo(addresses);
    }
  }

  @Test
  void aCutIsNeverSilent() {
    for (int round = 0; round < ROUNDS; round++) {
      String plan = plan("a" + round);
      int cut = 1 + random.nextInt(plan.length() - 1);
      assertFails(noise() + plan.substring(0, cut));
      assertFails(noise() + plan.substring(cut) + "\n" + noise());
      assertFails(plan + noise() + "\n" + plan.substring(0, cut));
      assertFails(plan + pick(List.of("\n", "")) + plan.substring(cut));
      assertFails(plan.substring(cut) + pick(PREFIXES) + plan);
      assertFails(plan.substring(0, cut) + "\n" + noise() + plan);
    }
  }

  @Test
  void rubbishIsAnErrorAndNoFailure() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = stream(new ArrayList<>()).getBytes(pick(CHARSETS));
      for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      PlanReading reading = ReadingText.readBytes(bytes);
      assertThat(reading.plans().size() + reading.errors().size()).isPositive();
    }
  }

  private static void assertFails(String text) {
    assertThat(ReadingText.readText(text).errors()).as(text).isNotEmpty();
  }

  private static List<String> addresses(PlanReading reading) {
    return reading.plans().stream()
        .flatMap(plan -> plan.changes().stream())
        .map(ResourceChange::address)
        .toList();
  }

  private String stream(List<String> addresses) {
    StringBuilder text = new StringBuilder(noise());
    for (int count = 1 + random.nextInt(4); count > 0; count--) {
      String name = "n" + random.nextInt(1_000_000);
      addresses.add("aws_s3_bucket." + name);
      String plan = plan(name);
      // What prefixes lines would have to do so with each.
      text.append(plan.contains("\n") ? "" : pick(PREFIXES)).append(plan);
      text.append(pick(List.of("\n", "\r\n", "", "\u001b[0m\n"))).append(noise());
    }
    return text.toString();
  }

  private String noise() {
    StringBuilder noise = new StringBuilder();
    for (int count = random.nextInt(4); count > 0; count--) {
      noise.append(pick(NOISE));
    }
    return noise.toString();
  }

  private String plan(String name) {
    String space = pick(List.of("", "", " ", "\n  "));
    String filler = "ab{}[]:é😀".repeat(random.nextInt(random.nextInt(10) == 0 ? 5_000 : 10));
    return ("{~\"format_version\":~\"1.2\",~\"x\":~\""
            + filler
            + "\",~\"resource_changes\":~[{~"
            + "\"address\":~\"aws_s3_bucket.NAME\",~\"mode\":~\"managed\",~"
            + "\"type\":~\"aws_s3_bucket\",~\"name\":~\"NAME\",~"
            + "\"change\":~{~\"actions\":~[~\"delete\"],~\"before\":~{}}}]~}")
        .replace("~", space)
        .replace("NAME", name);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
