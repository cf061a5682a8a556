package dev.tfguard.fix;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import java.util.Optional;

/** How a source is laid out: its lines, their indentation and their ends. */
final class Layout {
  private static final String DEFAULT_UNIT = "  ";

  private final HclFile file;
  private final String text;

  Layout(HclFile file) {
    this.file = file;
    this.text = file.source().text();
  }

  String text() {
    return text;
  }

  /** The offset of the first character of the line that {@code at} is on. */
  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** The white space that the line of {@code at} begins with. */
  String indentation(int at) {
    int start = lineStart(at);
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Tells whether only white space stands before {@code at} on its line. */
  boolean startsLine(int at) {
    return lineStart(at) + indentation(at).length() == at;
  }

  /** How the line of {@code at} ends, or the one before it where it is the last. */
  String lineBreak(int at) {
    int end = text.indexOf('\n', at);
    int feed = end >= 0 ? end : text.lastIndexOf('\n');
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** What one level of nesting adds to the indentation of {@code block}'s items. */
  String unit(Block block) {
    return added(block).or(() -> around(block)).or(this::anywhere).orElse(DEFAULT_UNIT);
  }

  private Optional<String> around(Block block) {
    return file.body().blocks().stream()
        .filter(outer -> outer.span().contains(block.span()))
        .flatMap(outer -> added(outer).stream())
        .findFirst();
  }

  private Optional<String> anywhere() {
    return file.body().blocks().stream().flatMap(block -> added(block).stream()).findFirst();
  }

  /** The indentation of the items of {@code block}. */
  String itemIndentation(Block block) {
    return lastOnOwnLine(block)
        .map(item -> indentation(item.start()))
        .orElseGet(() -> indentation(block.start()) + unit(block));
  }

  private Optional<String> added(Block block) {
    String outer = indentation(block.start());
    return lastOnOwnLine(block)
        .map(item -> indentation(item.start()))
        .filter(inner -> inner.startsWith(outer) && inner.length() > outer.length())
        .map(inner -> inner.substring(outer.length()));
  }

  private Optional<BodyItem> lastOnOwnLine(Block block) {
    return block.body().items().stream()
        .filter(item -> startsLine(item.start()))
        .reduce((earlier, later) -> later);
  }

  static boolean isBlank(char unit) {
    return unit == ' ' || unit == '\t';
  }
}
