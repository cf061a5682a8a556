package dev.tfguard.hcl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parses arguments and blocks (HCL specification, "Structural Elements"). */
final class BodyParser {
  /** Up to this many arguments, comparing each with each beats building a set. */
  private static final int FEW = 12;

  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  BodyParser(TokenCursor cursor) {
    this.cursor = cursor;
    this.expressions = new ExpressionParser(cursor);
  }

  /** Parses one argument or block, its line end included. */
  BodyItem item() {
    int name = cursor.read();
    TokenKind following = cursor.peekKind();
    if (cursor.kind(name) == TokenKind.IDENTIFIER) {
      if (following == TokenKind.EQUAL) {
        Attribute attribute = attribute(name);
        endOfLine("argument");
        return attribute;
      }
      if (following == TokenKind.OPEN_QUOTE
          || following == TokenKind.OPEN_BRACE
          || following == TokenKind.IDENTIFIER) {
        return block(name);
      }
    }
    throw cursor.kind(name) == TokenKind.IDENTIFIER
        ? ItemFaults.behindName(cursor, name)
        : ItemFaults.atStart(cursor, name);
  }

  private Attribute attribute(int name) {
    cursor.read();
    Expression value = expressions.expression();
    return new Attribute(
        cursor.start(name), value.end(), cursor.end(name), cursor.text(name), value);
  }

  private void endOfLine(String what) {
    int index = cursor.peek();
    TokenKind kind = cursor.kind(index);
    if (kind != TokenKind.NEWLINE && kind != TokenKind.END_OF_FILE) {
      throw cursor.fault(
          index,
          "The " + what + " is over, but found " + cursor.describe(index) + " on the same line",
          "Start a new line behind each argument and block");
    }
    cursor.read();
  }

  private Block block(int type) {
    cursor.enter();
    List<Label> labels = labels();
    int open =
        cursor.expect(
            TokenKind.OPEN_BRACE,
            "A block without its body",
            "Write \"{\" on the line of the block's name and labels, but found "
                + cursor.describe(cursor.peek()));
    TokenKind first = cursor.peekKind();
    boolean multiLine =
        first == TokenKind.NEWLINE
            || first == TokenKind.CLOSE_BRACE
            || first == TokenKind.END_OF_FILE;
    List<BodyItem> items = multiLine ? items(type) : List.of(singleArgument());
    int close =
        cursor.expect(
            TokenKind.CLOSE_BRACE,
            "A one-line block that does not end on its line",
            "Write \"}\" behind its single argument, or put each argument on a line of its own");
    endOfLine("block");
    cursor.leave(1);
    Body body = new Body(/* start= */ cursor.end(open), /* end= */ cursor.start(close), items);
    return new Block(
        cursor.start(type), cursor.end(close), cursor.end(type), cursor.text(type), labels, body);
  }

  private List<Label> labels() {
    List<Label> labels = new ArrayList<>(2);
    while (true) {
      if (cursor.at(TokenKind.IDENTIFIER)) {
        int index = cursor.read();
        labels.add(new Label(cursor.start(index), cursor.end(index), cursor.text(index), false));
      } else if (cursor.at(TokenKind.OPEN_QUOTE)) {
        labels.add(quotedLabel());
      } else {
        return List.copyOf(labels);
      }
    }
  }

  private Label quotedLabel() {
    int open = cursor.read();
    String value = "";
    while (true) {
      int index = cursor.read();
      switch (cursor.kind(index)) {
        case LITERAL -> {
          String part = cursor.literal(index, true);
          value = value.isEmpty() ? part : value + part;
        }
        case CLOSE_QUOTE -> {
          return new Label(cursor.start(open), cursor.end(index), value, true);
        }
        case OPEN_INTERPOLATION, OPEN_DIRECTIVE ->
            throw cursor.fault(
                index, "A template in a label", "Labels are literal; write $${ for a literal ${");
        default ->
            throw cursor.fault(index, "A label that is not closed", "Write a closing quote (\")");
      }
    }
  }

  private Attribute singleArgument() {
    int name = cursor.read();
    if (cursor.kind(name) != TokenKind.IDENTIFIER || !cursor.at(TokenKind.EQUAL)) {
      throw cursor.fault(
          name,
          "A one-line block holds one argument and nothing else",
          "Put nested blocks and further arguments on lines of their own");
    }
    return attribute(name);
  }

  private List<BodyItem> items(int type) {
    List<BodyItem> items = new ArrayList<>();
    while (true) {
      TokenKind kind = cursor.peekKind();
      if (kind == TokenKind.NEWLINE) {
        cursor.read();
      } else if (kind == TokenKind.CLOSE_BRACE) {
        reportDuplicates(items);
        return List.copyOf(items);
      } else if (kind == TokenKind.END_OF_FILE) {
        throw cursor.fault(
            type,
            "This block is not closed",
            "Write its \"}\", or look for a \"}\" missing inside it");
      } else {
        items.add(item());
      }
    }
  }

  /** Notes every argument that an earlier one of the same name forbids. */
  void reportDuplicates(List<BodyItem> items) {
    if (items.size() > FEW) {
      Set<String> seen = new HashSet<>();
      for (BodyItem item : items) {
        if (item instanceof Attribute attribute && !seen.add(attribute.name())) {
          reportDuplicate(attribute);
        }
      }
      return;
    }
    for (int later = 1; later < items.size(); later++) {
      if (items.get(later) instanceof Attribute attribute
          && isSet(items, later, attribute.name())) {
        reportDuplicate(attribute);
      }
    }
  }

  private static boolean isSet(List<BodyItem> items, int before, String name) {
    for (int index = 0; index < before; index++) {
      if (items.get(index) instanceof Attribute attribute && attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void reportDuplicate(Attribute attribute) {
    cursor.report(
        attribute.start(),
        attribute.nameEnd(),
        "The argument \"" + attribute.name() + "\" is set a second time",
        "Each argument may be set once in a body; remove one of the two");
  }
}
