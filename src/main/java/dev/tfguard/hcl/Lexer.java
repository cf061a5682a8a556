package dev.tfguard.hcl;

import dev.tfguard.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Divides a text into tokens as HCL's scanner does (hclsyntax/scan_tokens.rl), in linear time and
 * without recursion, however templates nest.
 */
final class Lexer {
  /** What the text at the current place is read as. */
  private static final int NORMAL = 0;

  private static final int QUOTED = 1;
  private static final int HEREDOC = 2;
  private static final int BARE = 3;

  private final String text;
  private final char[] chars;
  private final int length;
  private final Tokens tokens;
  private final IntStack returns = new IntStack();
  private final IntStack sequenceBraces = new IntStack();
  private final Deque<String> heredocs = new ArrayDeque<>();
  private int mode;
  private int braces;
  private int at;
  private boolean commentsCannotClose;

  private Lexer(String text, int from, int mode) {
    this.text = text;
    this.chars = text.toCharArray();
    this.length = text.length();
    this.at = from;
    this.mode = mode;
    this.tokens = new Tokens((length - from) / 6 + 16);
  }

  /** The tokens of {@code text} from offset {@code from} on, read as configuration. */
  static Tokens lex(String text, int from) {
    return new Lexer(text, from, NORMAL).run();
  }

  /** The tokens of {@code text} read as the inside of a template that ends where the text ends. */
  static Tokens lexTemplate(String text) {
    return new Lexer(text, 0, BARE).run();
  }

  private Tokens run() {
    if (at == 0 && mode == NORMAL && text.startsWith("\uFEFF")) {
      at = 1;
    }
    while (at < length) {
      switch (mode) {
        case NORMAL -> normal();
        case QUOTED -> quoted();
        case HEREDOC -> heredoc();
        default -> bare();
      }
    }
    tokens.add(TokenKind.END_OF_FILE, length, length);
    return tokens;
  }

  private void normal() {
    at = Characters.blanksEnd(chars, at);
    if (at == length) {
      return;
    }
    char c = chars[at];
    if (Characters.isNameStart(c)) {
      name();
    } else if (Characters.isDigit(c)) {
      emit(TokenKind.NUMBER, NumberText.end(text, at));
    } else if (c < 0x80) {
      symbol(c);
    } else {
      nonAscii();
    }
  }

  private void name() {
    int end = Characters.asciiNameEnd(chars, at);
    emit(TokenKind.IDENTIFIER, end < length && text.charAt(end) >= 0x80 ? nameEnd(at) : end);
  }

  private void nonAscii() {
    int point = text.codePointAt(at);
    if (!Characters.isNameStart(point)) {
      boolean escaped = SourceFile.isEscapedByte(text.charAt(at));
      emit(escaped ? TokenKind.BAD_ENCODING : TokenKind.INVALID, at + Character.charCount(point));
      return;
    }
    name();
  }

  private void symbol(char c) {
    char next = peek(1);
    switch (c) {
      case '\n' -> emit(TokenKind.NEWLINE, at + 1);
      case '\r' ->
          emit(
              next == '\n' ? TokenKind.NEWLINE : TokenKind.INVALID, next == '\n' ? at + 2 : at + 1);
      case '#' -> lineComment();
      case '/' -> slash(next);
      case '"' -> open(TokenKind.OPEN_QUOTE, at + 1, QUOTED);
      case '{' -> {
        braces++;
        emit(TokenKind.OPEN_BRACE, at + 1);
      }
      case '}' -> closeBrace();
      case '<' -> lessThan(next);
      case '~' -> {
        if (next == '}') {
          closeSequence(at + 2);
        } else {
          emit(TokenKind.INVALID, at + 1);
        }
      }
      default -> operator(c, next);
    }
  }

  private void operator(char c, char next) {
    switch (c) {
      case '[' -> emit(TokenKind.OPEN_BRACKET, at + 1);
      case ']' -> emit(TokenKind.CLOSE_BRACKET, at + 1);
      case '(' -> emit(TokenKind.OPEN_PARENTHESIS, at + 1);
      case ')' -> emit(TokenKind.CLOSE_PARENTHESIS, at + 1);
      case ',' -> emit(TokenKind.COMMA, at + 1);
      case '?' -> emit(TokenKind.QUESTION, at + 1);
      case '+' -> emit(TokenKind.PLUS, at + 1);
      case '-' -> emit(TokenKind.MINUS, at + 1);
      case '*' -> emit(TokenKind.STAR, at + 1);
      case '%' -> emit(TokenKind.PERCENT, at + 1);
      case '.' -> {
        boolean ellipsis = next == '.' && peek(2) == '.';
        emit(ellipsis ? TokenKind.ELLIPSIS : TokenKind.DOT, ellipsis ? at + 3 : at + 1);
      }
      case ':' -> either(next == ':', TokenKind.DOUBLE_COLON, TokenKind.COLON);
      case '!' -> either(next == '=', TokenKind.NOT_EQUAL, TokenKind.BANG);
      case '>' -> either(next == '=', TokenKind.GREATER_OR_EQUAL, TokenKind.GREATER);
      case '&' -> either(next == '&', TokenKind.AND, TokenKind.INVALID);
      case '|' -> either(next == '|', TokenKind.OR, TokenKind.INVALID);
      case '=' -> {
        if (next == '>') {
          emit(TokenKind.ARROW, at + 2);
        } else {
          either(next == '=', TokenKind.DOUBLE_EQUAL, TokenKind.EQUAL);
        }
      }
      default -> emit(TokenKind.INVALID, at + 1);
    }
  }

  private void either(boolean two, TokenKind ofTwo, TokenKind ofOne) {
    emit(two ? ofTwo : ofOne, two ? at + 2 : at + 1);
  }

  private void slash(char next) {
    if (next == '/') {
      lineComment();
    } else if (next == '*' && !commentsCannotClose) {
      int close = text.indexOf("*/", at + 2);
      // Remembered, or a text of unclosed openers would be searched to its end for each of them.
      commentsCannotClose = close < 0;
      // The scanner makes it two operators, which no expression can have in a row.
      emit(close < 0 ? TokenKind.INVALID : TokenKind.COMMENT, close < 0 ? at + 2 : close + 2);
    } else {
      emit(TokenKind.SLASH, at + 1);
    }
  }

  private void lineComment() {
    int feed = text.indexOf('\n', at);
    int end = feed < 0 ? length : feed;
    boolean returnBeforeFeed = feed > 0 && text.charAt(feed - 1) == '\r';
    emit(TokenKind.COMMENT, returnBeforeFeed ? end - 1 : end);
  }

  private void lessThan(char next) {
    if (next == '<') {
      int markerStart = peek(2) == '-' ? at + 3 : at + 2;
      int markerEnd = nameEnd(markerStart);
      int lineEnd = lineBreakEnd(markerEnd);
      if (markerEnd > markerStart && lineEnd > markerEnd) {
        heredocs.push(text.substring(markerStart, markerEnd));
        open(TokenKind.OPEN_HEREDOC, lineEnd, HEREDOC);
        return;
      }
    }
    either(next == '=', TokenKind.LESS_OR_EQUAL, TokenKind.LESS);
  }

  private int nameEnd(int from) {
    if (from >= length || !Characters.isNameStart(text.codePointAt(from))) {
      return from;
    }
    int end = from;
    while (end < length && Characters.isNamePart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int lineBreakEnd(int from) {
    if (text.startsWith("\r\n", from)) {
      return from + 2;
    }
    return text.startsWith("\n", from) ? from + 1 : from;
  }

  private void closeBrace() {
    if (sequenceBraces.hasOnTop(braces)) {
      closeSequence(at + 1);
      return;
    }
    emit(TokenKind.CLOSE_BRACE, at + 1);
    braces--;
  }

  private void closeSequence(int end) {
    emit(TokenKind.CLOSE_SEQUENCE, end);
    if (sequenceBraces.hasOnTop(braces)) {
      sequenceBraces.pop();
      mode = returns.pop();
    }
    braces--;
  }

  private void quoted() {
    char c = chars[at];
    if (c == '"') {
      emit(TokenKind.CLOSE_QUOTE, at + 1);
      mode = returns.pop();
    } else if (c == '\n' || c == '\r') {
      emit(TokenKind.NEWLINE_IN_QUOTES, at + 1);
    } else if (!openSequence()) {
      literal(LiteralScan.quotedEnd(text, at));
    }
  }

  private void heredoc() {
    boolean startOfLine = text.charAt(at - 1) == '\n';
    int end = LiteralScan.lineEnd(text, at);
    int breakEnd = lineBreakEnd(end);
    if (startOfLine && breakEnd > end && LiteralScan.isMarker(text, at, end, heredocs.getFirst())) {
      emit(TokenKind.CLOSE_HEREDOC, end);
      emit(TokenKind.NEWLINE, breakEnd);
      heredocs.pop();
      mode = returns.pop();
    } else if (end > at || breakEnd > end) {
      literal(breakEnd);
    } else if (!openSequence()) {
      literal(end);
    }
  }

  private void bare() {
    if (!openSequence()) {
      literal(LiteralScan.bareEnd(text, at));
    }
  }

  /** Emits literal text, or the one character that no literal may hold. */
  private void literal(int end) {
    if (end > at) {
      emit(TokenKind.LITERAL, end);
      return;
    }
    boolean escaped = SourceFile.isEscapedByte(text.charAt(at));
    emit(escaped ? TokenKind.BAD_ENCODING : TokenKind.INVALID, at + 1);
  }

  private boolean openSequence() {
    char c = chars[at];
    if ((c != '$' && c != '%') || peek(1) != '{') {
      return false;
    }
    TokenKind kind = c == '$' ? TokenKind.OPEN_INTERPOLATION : TokenKind.OPEN_DIRECTIVE;
    braces++;
    sequenceBraces.push(braces);
    open(kind, peek(2) == '~' ? at + 3 : at + 2, NORMAL);
    return true;
  }

  private void open(TokenKind kind, int end, int inside) {
    emit(kind, end);
    returns.push(mode);
    mode = inside;
  }

  private void emit(TokenKind kind, int end) {
    tokens.add(kind, at, end);
    at = end;
  }

  private char peek(int ahead) {
    return at + ahead < length ? chars[at + ahead] : '\0';
  }
}
