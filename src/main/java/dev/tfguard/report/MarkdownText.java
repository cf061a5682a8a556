package dev.tfguard.report;

/**
 * Makes text that others wrote safe in Markdown, as GitHub and GitLab read it: it is shown letter
 * for letter, and it mentions, links and formats nothing (CommonMark 0.31, 2.5; GFM, 6.9).
 */
final class MarkdownText {
  private static final String FORMATS = "&<>`*[]|~\\";
  // A zero-width space behind it, and no user, issue, label or formula is meant.
  private static final String MENTIONS = "@#$%~!&";
  private static final String INVISIBLE = "&#8203;";

  private MarkdownText() {}

  /** The text as a part of a paragraph or of a cell of a table. */
  static String escape(String text) {
    return escape(text, MENTIONS);
  }

  /**
   * The text as code, where nothing is looked for that is mentioned. It is written as HTML because
   * a backtick or a bar within it needs no care there.
   */
  static String code(String text) {
    return text.isEmpty() ? "" : "<code>" + escape(text, "") + "</code>";
  }

  private static String escape(String text, String mentions) {
    String visible = TerminalText.escape(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int at = 0; at < visible.length(); at++) {
      char unit = visible.charAt(at);
      if (FORMATS.indexOf(unit) >= 0 || formats(visible, at)) {
        out.append("&#").append((int) unit).append(';');
      } else {
        out.append(unit);
      }
      out.append(mentions.indexOf(unit) >= 0 || links(visible, at) ? INVISIBLE : "");
    }
    return out.toString();
  }

  /** The lines as a block of code, {@code indent} before each. */
  static String block(String language, String code, String indent) {
    String fence = "`".repeat(Math.max(3, longestTicks(code) + 1));
    StringBuilder out = new StringBuilder(indent).append(fence).append(language).append('\n');
    code.lines()
        .map(TerminalText::escape)
        .forEach(line -> out.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
    return out.append(indent).append(fence).append('\n').toString();
  }

  /** Tells whether what is at {@code at} formats here, and not everywhere. */
  private static boolean formats(String text, int at) {
    return switch (text.charAt(at)) {
      case '_' -> !isWord(text, at - 1) || !isWord(text, at + 1);
      case '{' -> text.startsWith("+", at + 1) || text.startsWith("-", at + 1);
      default -> false;
    };
  }

  private static boolean isWord(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /** Tells whether a link could start with what is at {@code at}. */
  private static boolean links(String text, int at) {
    return switch (text.charAt(at)) {
      case '@' -> true;
      case ':' -> text.startsWith("//", at + 1);
      case 'w', 'W' -> text.startsWith(".", at + 1);
      default -> false;
    };
  }

  private static int longestTicks(String code) {
    int longest = 0;
    int ticks = 0;
    for (int at = 0; at < code.length(); at++) {
      ticks = code.charAt(at) == '`' ? ticks + 1 : 0;
      longest = Math.max(longest, ticks);
    }
    return longest;
  }
}
