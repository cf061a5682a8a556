package dev.tfguard.plan;

import java.util.regex.Pattern;

/** Lines of other tools, made fit to stand in a message. */
final class Quote {
  private static final int LONGEST = 200;
  private static final Pattern DECORATION = Pattern.compile("^([\\s│╷╵|]|::error::|##\\[error])+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\ufffd\u2028\u2029]+");

  private Quote() {}

  /** One line, without what moves a cursor, and not too long. */
  static String of(String line) {
    String plain = DECORATION.matcher(NoiseLine.plain(line)).replaceFirst("");
    String text = CONTROL.matcher(plain).replaceAll(" ").strip();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…";
  }
}
