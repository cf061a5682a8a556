package dev.tfguard.fix;

import dev.tfguard.hcl.LineComments;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The comments behind code on neighbouring lines, which {@code terraform fmt} puts below each other
 * (hclwrite/format.go, formatCells).
 */
final class CommentColumns {
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private final String text;
  private final List<List<Comment>> columns = new ArrayList<>();

  private CommentColumns(String text) {
    this.text = text;
    for (Span span : LineComments.of(text)) {
      int line = text.lastIndexOf('\n', span.start()) + 1;
      int code = span.start();
      while (code > line && Layout.isBlank(text.charAt(code - 1))) {
        code--;
      }
      if (code > line) {
        add(new Comment(line, code, span.start(), text.indexOf('\n', span.end()) + 1));
      }
    }
  }

  /** Offsets of the line, of the end of its code, of the comment and of the line below. */
  private record Comment(int line, int code, int start, int next) {
    TextEdit moved(int gap) {
      return new TextEdit(new Span(code, start), " ".repeat(gap));
    }
  }

  /** {@code after} with its comments aligned, if those of {@code before} are. */
  static String kept(String before, String after) {
    return new CommentColumns(before).edits().isEmpty()
        ? Batch.apply(after, new CommentColumns(after).edits())
        : after;
  }

  private void add(Comment comment) {
    List<Comment> last = columns.isEmpty() ? List.of() : columns.get(columns.size() - 1);
    if (last.isEmpty() || last.get(last.size() - 1).next() != comment.line()) {
      last = new ArrayList<>();
      columns.add(last);
    }
    last.add(comment);
  }

  /** What would align them; empty when they are. */
  private List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>();
    for (List<Comment> column : columns) {
      int width = column.stream().mapToInt(this::width).max().orElse(0) + 1;
      for (Comment comment : column) {
        int gap = width - width(comment);
        if (gap != comment.start() - comment.code()) {
          edits.add(comment.moved(gap));
        }
      }
    }
    return edits;
  }

  private int width(Comment comment) {
    String code = text.substring(comment.line(), comment.code());
    boolean plain = code.chars().allMatch(unit -> unit < 0x80);
    return plain ? code.length() : (int) CHARACTER.matcher(code).results().count();
  }
}
