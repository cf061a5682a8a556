package dev.tfguard.report.html;

/** Text as HTML has it, between tags and in quoted attributes. */
final class HtmlText {
  private HtmlText() {}

  /** What the templates do with every value that they do not mark as raw. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      switch (unit) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(unit);
      }
    }
    return out.toString();
  }
}
