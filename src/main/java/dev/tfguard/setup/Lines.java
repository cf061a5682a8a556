package dev.tfguard.setup;

/** The ends of lines in a file that is added to. */
final class Lines {
  private Lines() {}

  /** The text with an end of its last line. */
  static String closed(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text : text + (isWindows(text) ? "\r\n" : "\n");
  }

  /** The {@code addition}, which has line feeds, with the ends of lines that {@code text} has. */
  static String like(String text, String addition) {
    return isWindows(text) ? addition.replace("\n", "\r\n") : addition;
  }

  private static boolean isWindows(String text) {
    return text.contains("\r\n");
  }
}
