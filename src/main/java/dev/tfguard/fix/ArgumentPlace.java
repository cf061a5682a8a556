package dev.tfguard.fix;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where a body of several lines takes a further argument: behind those it begins with, and so that
 * no other line has to be aligned anew.
 */
final class ArgumentPlace {
  private static final Set<String> META_ARGUMENTS =
      Set.of("count", "for_each", "provider", "depends_on");

  private final Layout layout;
  private final String text;
  private final Block block;
  private final Columns columns;
  private final List<Attribute> leading;

  /** For a block that is not empty. */
  ArgumentPlace(Layout layout, Block block) {
    this.layout = layout;
    this.text = layout.text();
    this.block = block;
    this.columns = new Columns(text);
    this.leading = leading(block);
  }

  TextEdit insertion(Argument argument) {
    if (leading.isEmpty()) {
      return atStart(argument);
    }
    List<Attribute> candidates = candidates();
    for (int at = candidates.size() - 1; at >= 0; at--) {
      OptionalInt width = fittingWidth(candidates.get(at), argument);
      if (width.isPresent()) {
        return below(candidates.get(at), "", Columns.padded(argument, width.getAsInt()));
      }
    }
    Attribute last = candidates.get(candidates.size() - 1);
    return below(last, layout.lineBreak(last.end()), argument.toString());
  }

  private static List<Attribute> leading(Block block) {
    List<Attribute> leading = new ArrayList<>();
    for (BodyItem item : block.body().items()) {
      if (!(item instanceof Attribute attribute)) {
        break;
      }
      leading.add(attribute);
    }
    return leading;
  }

  private List<Attribute> candidates() {
    List<Attribute> own =
        leading.stream().filter(item -> !META_ARGUMENTS.contains(item.name())).toList();
    return own.isEmpty() ? leading : own;
  }

  private TextEdit atStart(Argument argument) {
    int line = Trivia.nextLine(text, block.body().start());
    String lineBreak = layout.lineBreak(block.body().start());
    boolean blankBelow = text.startsWith("\n", line) || text.startsWith("\r\n", line);
    String written = layout.itemIndentation(block) + argument + lineBreak;
    return new TextEdit(new Span(line, line), written + (blankBelow ? "" : lineBreak));
  }

  private TextEdit below(Attribute above, String blank, String written) {
    int line = Trivia.nextLine(text, above.end());
    String indent = layout.itemIndentation(block);
    return new TextEdit(
        new Span(line, line), blank + indent + written + layout.lineBreak(above.end()));
  }

  /**
   * The column of the equals sign below {@code above}; empty when other lines would have to move.
   */
  private OptionalInt fittingWidth(Attribute above, Argument argument) {
    int line = Trivia.nextLine(text, above.end());
    int needed = argument.name().length() + 1;
    List<Attribute> neighbours = new ArrayList<>(List.of(above));
    leading.stream()
        .filter(item -> item.start() >= line && layout.lineStart(item.start()) == line)
        .forEach(neighbours::add);
    if (neighbours.stream().filter(item -> Trivia.hasLineComment(text, item.end())).count() > 1) {
      return OptionalInt.empty();
    }
    int width =
        neighbours.stream()
            .filter(columns::aligns)
            .mapToInt(this::column)
            .findFirst()
            .orElse(needed);
    return width < needed ? OptionalInt.empty() : OptionalInt.of(width);
  }

  private int column(Attribute attribute) {
    int line = layout.lineStart(attribute.start());
    return columns.of(attribute, line + layout.indentation(line).length());
  }
}
