package dev.tfguard.report;

import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.Optional;

/**
 * One line of a source as a terminal can show it, and the part of it that is meant.
 *
 * @param line 1-based
 * @param text tabs as spaces, unsafe characters escaped, cut on both sides where it is long
 * @param caretColumn the first column of {@code text} that is meant, 0-based
 * @param caretCount the columns that are meant, at least 1
 */
record CodeFrame(int line, String text, int caretColumn, int caretCount) {
  private static final int TAB = 4;
  private static final int WIDTH = 100;
  private static final int MOST_BEFORE = 70;
  private static final int KEPT_BEFORE = 30;
  private static final String CUT = "...";

  /** The first line of the stretch from {@code start} to {@code end}, if the source has it. */
  static Optional<CodeFrame> of(SourceFile source, LineIndex lines, Position start, Position end) {
    if (start.line() > lines.lineCount()) {
      return Optional.empty();
    }
    Span span = lines.line(start.line());
    String line = withoutLineEnd(source.text().substring(span.start(), span.end()));
    int from = Math.min(start.column() - 1, line.length());
    int to = end.line() > start.line() ? line.length() : Math.min(end.column() - 1, line.length());
    return Optional.of(new Drawing(line, from, Math.max(from, to)).frame(start.line()));
  }

  private static String withoutLineEnd(String line) {
    String text = line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Draws a line from left to right. */
  private static final class Drawing {
    private final String line;
    private final int from;
    private final int to;
    private final StringBuilder out = new StringBuilder();
    private int column;
    private int caretColumn = -1;
    private int caretEnd;

    /** The meant part is that between the UTF-16 offsets {@code from} and {@code to}. */
    Drawing(String line, int from, int to) {
      this.line = line;
      this.from = from;
      this.to = to;
    }

    CodeFrame frame(int number) {
      int at = firstShown();
      if (at > 0) {
        append(CUT);
      }
      for (;
          at < line.length() && column < WIDTH;
          at += Character.charCount(line.codePointAt(at))) {
        mark(at);
        append(shown(at));
      }
      mark(at);
      caretEnd = at < to ? column : caretEnd;
      if (at < line.length()) {
        append(CUT);
      }
      int first = Math.max(caretColumn, 0);
      return new CodeFrame(number, out.toString(), first, Math.max(1, caretEnd - first));
    }

    /** Notes the column when the meant part starts or ends at {@code offset}. */
    private void mark(int offset) {
      if (caretColumn < 0 && offset >= from) {
        caretColumn = column;
      }
      if (offset <= to) {
        caretEnd = column;
      }
    }

    private void append(String text) {
      out.append(text);
      column += DisplayWidth.of(text);
    }

    private String shown(int at) {
      int point = line.codePointAt(at);
      if (TerminalText.isCommand(line, at)) {
        return TerminalText.numbered(point);
      }
      return point == '\t' ? " ".repeat(TAB - column % TAB) : escaped(point);
    }

    /** Where to start so that the meant part is in sight and does not start at the very edge. */
    private int firstShown() {
      int at = from;
      int kept = from;
      int width = 0;
      while (at > 0 && width <= MOST_BEFORE) {
        int point = line.codePointBefore(at);
        at -= Character.charCount(point);
        width += point == '\t' ? TAB : DisplayWidth.of(escaped(point));
        kept = width <= KEPT_BEFORE && DisplayWidth.of(point) > 0 ? at : kept;
      }
      return width <= MOST_BEFORE ? 0 : kept;
    }

    /** A byte-order mark is no part of what people see in the file. */
    private static String escaped(int point) {
      return point == '\uFEFF' ? "" : TerminalText.escape(point);
    }
  }
}
