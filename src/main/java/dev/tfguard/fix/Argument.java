package dev.tfguard.fix;

import java.util.regex.Pattern;

/**
 * An argument that is to be set.
 *
 * @param value a literal or an expression as it is written in both syntaxes
 */
record Argument(String name, String value) {
  private static final Pattern BARE = Pattern.compile("true|false|-?[0-9]+");

  /** The value that the catalogue has as {@code text}. */
  static Argument literal(String name, String text) {
    return new Argument(name, BARE.matcher(text).matches() ? text : '"' + text + '"');
  }

  @Override
  public String toString() {
    return name + " = " + value;
  }
}
