package dev.tfguard.check.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads how much a retention or backup window is: a number, or a duration as Go or ISO 8601 write
 * it.
 */
final class Amount {
  /** More than any window. */
  static final BigDecimal UNLIMITED = new BigDecimal("1e30");

  private static final int LONGEST = 40;
  private static final Pattern NUMBER =
      Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][+]?[0-9]{1,2})?");
  private static final Pattern PART =
      Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s|m|h|d)");
  private static final Map<String, BigDecimal> SECONDS =
      Map.of(
          "ns",
          new BigDecimal("1e-9"),
          "us",
          new BigDecimal("1e-6"),
          "µs",
          new BigDecimal("1e-6"),
          "ms",
          new BigDecimal("1e-3"),
          "s",
          BigDecimal.ONE,
          "m",
          BigDecimal.valueOf(60),
          "h",
          BigDecimal.valueOf(3_600),
          "d",
          BigDecimal.valueOf(86_400));

  private static final Pattern ISO_8601 =
      Pattern.compile(
          "P(?:([0-9]+)Y)?(?:([0-9]+)M)?(?:([0-9]+)W)?(?:([0-9]+)D)?"
              + "(?:T(?=[0-9])(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9]+(?:\\.[0-9]+)?)S)?)?");
  private static final List<BigDecimal> ISO_SECONDS =
      Stream.of(31_536_000L, 2_592_000L, 604_800L, 86_400L, 3_600L, 60L, 1L)
          .map(BigDecimal::valueOf)
          .toList();

  private Amount() {}

  /** A number as it is, a duration in seconds. */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text));
    }
    return text.startsWith("P") ? isoDuration(text) : duration(text);
  }

  // How long a month or a year is does not matter for which window is longer, within reason.
  private static Optional<BigDecimal> isoDuration(String text) {
    Matcher parts = ISO_8601.matcher(text);
    if (!parts.matches() || text.length() < "P1D".length()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int group = 0; group < ISO_SECONDS.size(); group++) {
      String amount = parts.group(group + 1);
      if (amount != null) {
        sum = sum.add(new BigDecimal(amount).multiply(ISO_SECONDS.get(group)));
      }
    }
    return Optional.of(sum);
  }

  private static Optional<BigDecimal> duration(String text) {
    Matcher part = PART.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      sum =
          sum.add(
              new BigDecimal(part.group(1))
                  .multiply(SECONDS.getOrDefault(part.group(2), BigDecimal.ZERO)));
      end = part.end();
    }
    return text.isEmpty() || end < text.length() ? Optional.empty() : Optional.of(sum);
  }
}
