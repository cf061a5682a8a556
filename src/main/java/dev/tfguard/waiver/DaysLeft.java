package dev.tfguard.waiver;

/** Says how far away the end of a waiver is. */
public final class DaysLeft {
  private DaysLeft() {}

  /**
   * As in {@code in 12 days}, {@code today}, {@code 3 days ago}.
   *
   * @param days 0 on the last day, negative thereafter
   */
  public static String text(long days) {
    if (days == 0) {
      return "today";
    }
    if (days == 1) {
      return "tomorrow";
    }
    if (days == -1) {
      return "yesterday";
    }
    return days > 0 ? "in " + days + " days" : -days + " days ago";
  }
}
