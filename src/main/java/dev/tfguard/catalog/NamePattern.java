package dev.tfguard.catalog;

/**
 * The name of a type, in which {@code *} stands for any characters, or for none.
 *
 * @param text as it is written
 */
public record NamePattern(String text) {
  private static final char ANY = '*';

  /** Tells whether {@code name} is a pattern and not just a name. */
  public static boolean isPattern(String name) {
    return name.indexOf(ANY) >= 0;
  }

  /** Tells whether the whole of {@code name} is meant. */
  public boolean matches(String name) {
    int first = text.indexOf(ANY);
    if (first < 0) {
      return name.equals(text);
    }
    int last = text.lastIndexOf(ANY);
    int end = name.length() - (text.length() - last - 1);
    return end >= first
        && name.startsWith(text.substring(0, first))
        && name.endsWith(text.substring(last + 1))
        && holdsInOrder(text.substring(first, last), name.substring(first, end));
  }

  /** Tells whether the parts between the stars come one after the other; the first is best. */
  private static boolean holdsInOrder(String parts, String name) {
    int at = 0;
    for (String part : parts.split("\\*", -1)) {
      int found = name.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }
}
