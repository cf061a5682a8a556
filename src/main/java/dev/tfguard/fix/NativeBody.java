package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * A body in the native syntax. What {@code terraform fmt} accepts before an edit it accepts after
 * it (hclwrite/format.go of HCL).
 */
final class NativeBody implements BodyEditor {
  private final Layout layout;
  private final String text;
  private final Block block;
  private final Body body;
  private final String lineBreak;

  NativeBody(Located<Block> block) {
    this.layout = new Layout(block.file());
    this.text = layout.text();
    this.block = block.node();
    this.body = this.block.body();
    this.lineBreak = layout.lineBreak(body.start());
  }

  @Override
  public List<TextEdit> addBlock(String type, Argument argument) {
    String indent = layout.itemIndentation(block);
    String written =
        lines(indent + type + " {", indent + layout.unit(block) + argument, indent + "}");
    if (!isOneLine()) {
      return List.of(appended(written, true));
    }
    if (body.items().isEmpty()) {
      return List.of(beforeBrace(written));
    }
    return opened(lineBreak + written, (Attribute) body.items().get(0));
  }

  @Override
  public List<TextEdit> addArgument(Argument argument) {
    if (!isOneLine()) {
      return List.of(
          body.items().isEmpty()
              ? appended(lines(layout.itemIndentation(block) + argument), false)
              : new ArgumentPlace(layout, block).insertion(argument));
    }
    if (body.items().isEmpty()) {
      return List.of(new TextEdit(gapBeforeBrace(), " " + argument + " "));
    }
    return besideOnlyOne(argument, (Attribute) body.items().get(0));
  }

  private boolean isOneLine() {
    return !Trivia.endsLine(text, body.start());
  }

  /** Inserts whole lines above the line of the closing brace, behind all comments. */
  private TextEdit appended(String written, boolean apart) {
    Span gap = gapBeforeBrace();
    int feed = text.lastIndexOf('\n', gap.end() - 1);
    boolean blankAbove = feed > text.indexOf('\n', gap.start());
    boolean first = gap.start() <= text.indexOf('\n', body.start());
    String blank = apart && !first && !blankAbove ? lineBreak : "";
    return feed < gap.start()
        ? beforeBrace(blank + written)
        : new TextEdit(new Span(feed + 1, feed + 1), blank + written);
  }

  private TextEdit beforeBrace(String written) {
    return new TextEdit(gapBeforeBrace(), lineBreak + written + layout.indentation(block.start()));
  }

  /** The white space before the closing brace. */
  private Span gapBeforeBrace() {
    return new Span(Trivia.commentsEnd(text, itemsEnd(), body.end()), body.end());
  }

  private int itemsEnd() {
    int count = body.items().size();
    return count == 0 ? body.start() : body.items().get(count - 1).end();
  }

  /** Moves {@code only} to a line of its own, above {@code written}. */
  private List<TextEdit> opened(String written, Attribute only) {
    List<TextEdit> edits = new ArrayList<>();
    int content = contentStart();
    String indent = layout.itemIndentation(block);
    edits.add(new TextEdit(new Span(body.start(), content), lineBreak + indent));
    edits.addAll(deeper(only));
    edits.add(beforeBrace(written));
    return edits;
  }

  private int contentStart() {
    int content = body.start();
    while (Layout.isBlank(text.charAt(content))) {
      content++;
    }
    return content;
  }

  /** Indents the further lines of a value, as far as no text in it would change. */
  private List<TextEdit> deeper(Attribute only) {
    List<TextEdit> edits = new ArrayList<>();
    boolean holdsText = text.substring(only.start(), only.end()).contains("<<");
    int feed = text.indexOf('\n', only.start());
    while (!holdsText && feed >= 0 && feed < only.end()) {
      boolean empty = text.startsWith("\n", feed + 1) || text.startsWith("\r\n", feed + 1);
      if (!empty) {
        edits.add(new TextEdit(new Span(feed + 1, feed + 1), layout.unit(block)));
      }
      feed = text.indexOf('\n', feed + 1);
    }
    return edits;
  }

  private List<TextEdit> besideOnlyOne(Argument argument, Attribute only) {
    Columns columns = new Columns(text);
    boolean aligns = columns.aligns(only);
    int column = columns.of(only, contentStart());
    int width = aligns ? Math.max(column, argument.name().length() + 1) : 0;
    String written = lines(layout.itemIndentation(block) + Columns.padded(argument, width));
    List<TextEdit> edits = opened(written, only);
    if (aligns && column < width) {
      int equals = contentStart() + column;
      edits.add(new TextEdit(new Span(equals, equals), " ".repeat(width - column)));
    }
    return edits;
  }

  private String lines(String... lines) {
    StringBuilder written = new StringBuilder();
    for (String line : lines) {
      written.append(line).append(lineBreak);
    }
    return written.toString();
  }
}
