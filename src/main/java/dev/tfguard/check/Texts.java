package dev.tfguard.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Fits texts of the catalogue and of sources into sentences. */
public final class Texts {
  private static final int SHOWN = 3;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private Texts() {}

  /** With a small first letter, unless the first word is an abbreviation such as {@code DNS}. */
  public static String lowerFirst(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || abbreviation
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code " (reason)"}, or nothing. */
  static String because(String reason) {
    return reason.isEmpty() ? "" : " (" + reason + ")";
  }

  /** The value as it is written in a source. */
  public static String literal(String value) {
    boolean bare = value.equals("true") || value.equals("false") || NUMBER.matcher(value).matches();
    return bare ? value : '"' + value + '"';
  }

  /** The argument that would mend {@code setting}. */
  static String assignment(Setting setting) {
    return setting.name() + " = " + literal(setting.judge().wanted());
  }

  /** The first few of {@code names}, and how many more there are. */
  public static String some(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
    int hidden = names.size() - SHOWN;
    return shown + (hidden > 0 ? " and " + hidden + " more" : "");
  }

  /** Where the module is called in which this is so, if the caller may have a say in it. */
  static String callers(Setting setting) {
    if (setting.isLiteral()) {
      return "";
    }
    List<String> callers =
        setting.instances().stream()
            .map(Instance::caller)
            .filter(caller -> !caller.isEmpty())
            .distinct()
            .toList();
    if (callers.isEmpty()) {
      return "";
    }
    int others = callers.size() - 1;
    String more =
        others == 0 ? "" : " and " + others + (others == 1 ? " other call" : " other calls");
    return " in " + callers.get(0) + more;
  }
}
