package dev.tfguard.report;

import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The part of a text report that is about one file. */
final class FileSection {
  private static final String MARGIN = "  ";
  private static final String GUTTER = "      ";

  private final Optional<SourceFile> source;
  private final Optional<LineIndex> lines;
  private final Style style;
  private final StringBuilder out = new StringBuilder();
  private String gutter = GUTTER;

  FileSection(String path, Optional<SourceFile> source, Style style) {
    this.source = source;
    this.lines = source.map(file -> LineIndex.of(file.text()));
    this.style = style;
    out.append(style.bold(TerminalText.escape(path))).append('\n');
  }

  /** A line that starts with a position; {@code label} and {@code message} are safe to print. */
  void line(Position start, String label, String message) {
    String position = start.line() + ":" + start.column();
    gutter = GUTTER;
    out.append(MARGIN).append(style.dim(position)).append("  ").append(label);
    out.append("  ").append(message).append('\n');
  }

  /** The code between {@code start} and {@code end}, where it is at hand, with carets below. */
  void frame(Position start, Position end, UnaryOperator<String> paint) {
    if (source.isEmpty() || lines.isEmpty()) {
      return;
    }
    Optional<CodeFrame> found = CodeFrame.of(source.get(), lines.get(), start, end);
    if (found.isEmpty()) {
      return;
    }
    CodeFrame frame = found.get();
    String number = Integer.toString(frame.line());
    String carets = " ".repeat(frame.caretColumn()) + paint.apply("^".repeat(frame.caretCount()));
    out.append(gutter).append(style.dim(number + " | ")).append(frame.text().stripTrailing());
    out.append('\n');
    gutter = gutter + " ".repeat(number.length() + 1);
    out.append(gutter).append(style.dim("| ")).append(carets).append('\n');
  }

  /** A remark below the code; {@code text} may hold anything. */
  void note(String text) {
    out.append(gutter).append(style.dim("= ")).append(TerminalText.escape(text)).append('\n');
  }

  /** A remark with {@code code} below it, whose lines are kept. */
  void note(String text, String code) {
    note(text);
    code.lines()
        .map(line -> line.isEmpty() ? line : gutter + "    " + TerminalText.escape(line))
        .forEach(line -> out.append(line).append('\n'));
  }

  String text() {
    return out.toString();
  }
}
