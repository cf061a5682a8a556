package dev.tfguard.check;

import java.util.List;
import java.util.Locale;

/** Fits catalogue texts into sentences. */
final class Texts {
  private static final int SHOWN_CALLERS = 3;

  private Texts() {}

  /** With a small first letter, unless the first word is an abbreviation such as {@code DNS}. */
  static String lowerFirst(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || abbreviation
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code "; reason"}, or nothing. */
  static String because(String reason) {
    return reason.isEmpty() ? "" : " (" + reason + ")";
  }

  /** Who calls the module in which this is so, where somebody does: the first few of them. */
  static String callers(Setting setting) {
    List<String> callers =
        setting.instances().stream()
            .map(Instance::caller)
            .filter(caller -> !caller.isEmpty())
            .distinct()
            .toList();
    if (callers.isEmpty()) {
      return "";
    }
    String shown = String.join(", ", callers.subList(0, Math.min(SHOWN_CALLERS, callers.size())));
    int hidden = callers.size() - SHOWN_CALLERS;
    return " in " + shown + (hidden > 0 ? " and " + hidden + " more" : "");
  }
}
