package dev.tfguard.hcl;

import java.util.Optional;

/** The part of a for-expression or for-directive from the names to the collection. */
record LoopHead(Optional<String> keyName, String valueName, Expression collection) {

  /** Parses {@code key, value in collection}, the word {@code for} having been read. */
  static LoopHead parse(TokenCursor cursor, ExpressionParser expressions) {
    String first = name(cursor);
    Optional<String> key = Optional.empty();
    String value = first;
    if (cursor.at(TokenKind.COMMA)) {
      cursor.read();
      key = Optional.of(first);
      value = name(cursor);
    }
    if (!cursor.atWord("in")) {
      throw cursor.fault(cursor.peek(), "A loop without \"in\"", "Write for name in collection");
    }
    cursor.read();
    return new LoopHead(key, value, expressions.expression());
  }

  private static String name(TokenCursor cursor) {
    return cursor.text(
        cursor.expect(
            TokenKind.IDENTIFIER, "A loop without a name", "Write for name in collection"));
  }
}
