package dev.tfguard.check.plan;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how much a retention or backup window is: a number, or a duration as Go writes it. */
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

  private Amount() {}

  /** A number as it is, a duration in seconds. */
  static Optional<BigDecimal> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : duration(text);
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
