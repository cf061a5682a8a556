package dev.tfguard.report;

/** How many UTF-16 units of a report of limited length are left. */
final class Room {
  private int left;

  Room(int left) {
    this.left = left;
  }

  /** Takes room for {@code text}, if there is enough. */
  boolean take(String text) {
    if (text.length() > left) {
      return false;
    }
    left -= text.length();
    return true;
  }

  /** The text, or nothing where there is no room for it. */
  String takeWhole(String text) {
    return take(text) ? text : "";
  }
}
