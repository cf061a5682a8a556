package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A path as git writes it in a patch, with {@code core.quotePath} on, as it is by default.
 *
 * <p>JGit's own quoting also escapes what git does not (git: {@code quote.c}, {@code cq_lookup}).
 */
final class QuotedPath {
  private static final String ESCAPED = "\u0007\b\t\n\u000b\f\r\"\\";
  private static final String LETTERS = "abtnvfr\"\\";

  private QuotedPath() {}

  /** The path in ASCII, between quotes if need be. */
  static String of(String path) {
    StringBuilder quoted = new StringBuilder();
    for (byte unit : path.getBytes(UTF_8)) {
      quote(unit & 0xFF, quoted);
    }
    return quoted.length() == path.length() ? path : "\"" + quoted + "\"";
  }

  private static void quote(int unit, StringBuilder quoted) {
    int letter = ESCAPED.indexOf(unit);
    if (letter >= 0) {
      quoted.append('\\').append(LETTERS.charAt(letter));
    } else if (unit < ' ' || unit > '~') {
      quoted.append('\\').append((char) ('0' + (unit >> 6)));
      quoted.append((char) ('0' + (unit >> 3 & 7))).append((char) ('0' + (unit & 7)));
    } else {
      quoted.append((char) unit);
    }
  }
}
