package dev.tfguard.hcl;

/** What a token is; the division of the text is that of HCL's own scanner (scan_tokens.rl). */
enum TokenKind {
  END_OF_FILE("the end of the file"),
  NEWLINE("the end of the line"),
  COMMENT("a comment"),
  IDENTIFIER("a name"),
  NUMBER("a number"),
  OPEN_BRACE("\"{\""),
  CLOSE_BRACE("\"}\""),
  OPEN_BRACKET("\"[\""),
  CLOSE_BRACKET("\"]\""),
  OPEN_PARENTHESIS("\"(\""),
  CLOSE_PARENTHESIS("\")\""),
  OPEN_QUOTE("a quote"),
  CLOSE_QUOTE("a closing quote"),
  LITERAL("text"),
  OPEN_HEREDOC("a heredoc"),
  CLOSE_HEREDOC("the end of the heredoc"),
  OPEN_INTERPOLATION("\"${\""),
  OPEN_DIRECTIVE("\"%{\""),
  CLOSE_SEQUENCE("\"}\""),
  DOT("\".\""),
  COMMA("\",\""),
  COLON("\":\""),
  DOUBLE_COLON("\"::\""),
  ELLIPSIS("\"...\""),
  ARROW("\"=>\""),
  QUESTION("\"?\""),
  EQUAL("\"=\""),
  BANG("\"!\""),
  OR("\"||\"", BinaryOperator.OR),
  AND("\"&&\"", BinaryOperator.AND),
  DOUBLE_EQUAL("\"==\"", BinaryOperator.EQUAL),
  NOT_EQUAL("\"!=\"", BinaryOperator.NOT_EQUAL),
  GREATER("\">\"", BinaryOperator.GREATER),
  GREATER_OR_EQUAL("\">=\"", BinaryOperator.GREATER_OR_EQUAL),
  LESS("\"<\"", BinaryOperator.LESS),
  LESS_OR_EQUAL("\"<=\"", BinaryOperator.LESS_OR_EQUAL),
  PLUS("\"+\"", BinaryOperator.ADD),
  MINUS("\"-\"", BinaryOperator.SUBTRACT),
  STAR("\"*\"", BinaryOperator.MULTIPLY),
  SLASH("\"/\"", BinaryOperator.DIVIDE),
  PERCENT("\"%\"", BinaryOperator.MODULO),
  NEWLINE_IN_QUOTES("a line break inside quotes"),
  BAD_ENCODING("a byte that is not UTF-8"),
  INVALID("a character that the language does not use");

  private static final TokenKind[] ALL = values();

  private final String description;
  private final int precedence;
  private final BinaryOperator operator;

  TokenKind(String description) {
    this(description, BinaryOperator.OR, 0);
  }

  TokenKind(String description, BinaryOperator operator) {
    this(description, operator, operator.precedence());
  }

  TokenKind(String description, BinaryOperator operator, int precedence) {
    this.description = description;
    this.operator = operator;
    this.precedence = precedence;
  }

  /** The kind of that {@link #code}. */
  static TokenKind of(byte code) {
    return ALL[code];
  }

  /** A number for the kind: an array of bytes is quicker to fill than one of references. */
  @SuppressWarnings("EnumOrdinal") // never leaves the process
  byte code() {
    return (byte) ordinal();
  }

  /** What a message calls it. */
  String description() {
    return description;
  }

  /** The binary operator's precedence, 1 to 6, or 0 for a token that is none. */
  int precedence() {
    return precedence;
  }

  /** The binary operator; asked only of a token whose precedence is not 0. */
  BinaryOperator operator() {
    return operator;
  }
}
