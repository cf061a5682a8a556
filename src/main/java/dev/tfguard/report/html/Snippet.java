package dev.tfguard.report.html;

import dev.tfguard.finding.Location;
import dev.tfguard.report.TerminalText;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.Optional;

/**
 * The first line that a finding is about.
 *
 * @param number that of the line, 1-based
 * @param before what comes before the meant part; cut where it is long, as all three are
 * @param meant the meant part
 * @param after what comes after it
 */
record Snippet(String number, String before, String meant, String after) {
  private static final int LONGEST = 160;
  private static final String CUT = "…";

  /**
   * The line in {@code source}, whose {@code lines} are known; empty for a place without extent.
   */
  static Optional<Snippet> of(SourceFile source, LineIndex lines, Location location) {
    int line = location.start().line();
    if (location.start().equals(location.end()) || line > lines.lineCount()) {
      return Optional.empty();
    }
    Span whole = lines.line(line);
    String text = source.text().substring(whole.start(), whole.end()).stripTrailing();
    int from = Math.min(location.start().column() - 1, text.length());
    int end = location.end().line() > line ? text.length() : location.end().column() - 1;
    int to = Math.max(from, Math.min(end, text.length()));
    return Optional.of(
        new Snippet(
            Integer.toString(line),
            tail(text.substring(0, from)),
            head(text.substring(from, to)),
            head(text.substring(to))));
  }

  private static String head(String text) {
    return text.length() <= LONGEST ? shown(text) : shown(text.substring(0, LONGEST)) + CUT;
  }

  private static String tail(String text) {
    int from = text.length() - LONGEST;
    return from <= 0 ? shown(text) : CUT + shown(text.substring(from));
  }

  private static String shown(String text) {
    return TerminalText.visible(text.replace("\t", "    "));
  }
}
