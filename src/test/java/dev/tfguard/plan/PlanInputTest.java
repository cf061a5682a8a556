package dev.tfguard.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs as tools make them; {@code -Dtfguard.update=true} rewrites what is expected. */
final class PlanInputTest {
  private static final Path ROOT = Path.of("testdata", "plan-input");

  static List<Path> cases() throws IOException {
    try (Stream<Path> cases = Files.list(ROOT)) {
      return cases.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsPlansAndSaysWhatElseIsThere(Path folder) throws IOException {
    String actual = ReadingText.of(ReadingText.readBytes(input(folder)));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(expected, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(expected, UTF_8));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isTheSameInUtf16(Path folder) throws IOException {
    String text = new String(input(folder), UTF_8);
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    List<String> found = summary(ReadingText.readText(text));
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(summary(ReadingText.readBytes(unmarked.getBytes(charset)))).isEqualTo(found);
      assertThat(summary(ReadingText.readBytes(("\ufeff" + unmarked).getBytes(charset))))
          .isEqualTo(found);
    }
  }

  // Without columns: those in a document are in bytes of UTF-8, and a mark is one more.
  private static List<String> summary(PlanReading reading) {
    return ReadingText.of(reading).lines().map(line -> line.replaceAll(":\\d+: ", ": ")).toList();
  }

  private static byte[] input(Path folder) throws IOException {
    return Files.readAllBytes(folder.resolve("input.txt"));
  }
}
