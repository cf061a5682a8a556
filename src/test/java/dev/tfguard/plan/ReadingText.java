package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a reading comes to, as text. */
final class ReadingText {
  private ReadingText() {}

  /** A line for each plan and two for each error. */
  static String of(PlanReading reading) {
    StringBuilder text = new StringBuilder();
    reading.plans().forEach(plan -> text.append(line(plan)).append('\n'));
    reading.errors().forEach(error -> text.append(lines(error)).append('\n'));
    return text.toString();
  }

  private static String line(Plan plan) {
    return plan.changes().stream()
        .map(change -> String.join("+", change.actions().names()) + " " + change.address())
        .collect(Collectors.joining(", ", plan.path() + ": plan: ", ""));
  }

  private static String lines(PlanError error) {
    return error.path()
        + ":"
        + error.line()
        + ":"
        + error.column()
        + ": "
        + error.message()
        + "\n  hint: "
        + error.hint();
  }

  /** Reads {@code names}, of which {@code -} is empty. */
  static PlanReading read(String... names) {
    return reader(new ByteArrayInputStream(new byte[0])).read(List.of(names));
  }

  /** Reads {@code text} as the standard input. */
  static PlanReading readText(String text) {
    return readBytes(text.getBytes(UTF_8));
  }

  static PlanReading readBytes(byte[] bytes) {
    return reader(new ByteArrayInputStream(bytes)).read(List.of("-"));
  }

  private static PlanReader reader(InputStream standardInput) {
    return new PlanReader(PlanText.SELECTION, standardInput, Path.of(""));
  }
}
