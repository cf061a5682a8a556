package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.List;

/**
 * A place in the tokens of one text, with the faults found so far.
 *
 * <p>Comments are passed over; line ends too while the parser is inside brackets.
 */
final class TokenCursor {
  /** How deep blocks, brackets, templates and operators may nest before the parser refuses. */
  static final int MAX_DEPTH = 1_000;

  private final String text;
  private final Tokens tokens;
  private final Offsets offsets;
  private final List<Diagnostic> diagnostics;
  private boolean newlines = true;
  private int next;
  private int depth;

  TokenCursor(String text, Tokens tokens, Offsets offsets, List<Diagnostic> diagnostics) {
    this.text = text;
    this.tokens = tokens;
    this.offsets = offsets;
    this.diagnostics = diagnostics;
  }

  /** The index of the next token that counts. */
  int peek() {
    next = tokens.significant(next, newlines);
    return next;
  }

  /** The kind of the next token that counts. */
  TokenKind peekKind() {
    return tokens.kind(peek());
  }

  boolean at(TokenKind kind) {
    return peekKind() == kind;
  }

  boolean atWord(String word) {
    int index = peek();
    return tokens.kind(index) == TokenKind.IDENTIFIER
        && tokens.end(index) - tokens.start(index) == word.length()
        && text.startsWith(word, tokens.start(index));
  }

  /** Passes the next token that counts and gives its index; the end of the file is never passed. */
  int read() {
    int index = peek();
    if (tokens.kind(index) != TokenKind.END_OF_FILE) {
      next = index + 1;
    }
    return index;
  }

  /** Passes a token of that kind, or fails with {@code message}. */
  int expect(TokenKind kind, String message, String hint) {
    int index = peek();
    if (tokens.kind(index) != kind) {
      throw fault(index, message, hint);
    }
    return read();
  }

  /** Sets whether line ends count, and gives the setting before, to be put back. */
  boolean countNewlines(boolean count) {
    boolean before = newlines;
    newlines = count;
    return before;
  }

  TokenKind kind(int index) {
    return tokens.kind(index);
  }

  /** The token's text. */
  String text(int index) {
    return NamePool.get(text, tokens.start(index), tokens.end(index));
  }

  char lastChar(int index) {
    return text.charAt(tokens.end(index) - 1);
  }

  char firstChar(int index) {
    return text.charAt(tokens.start(index));
  }

  /** Tells whether the token's first character stands so many times in a row. */
  boolean isRepeated(int index, int times) {
    int start = tokens.start(index);
    return start < text.length()
        && text.startsWith(String.valueOf(text.charAt(start)).repeat(times), start);
  }

  int length(int index) {
    return tokens.end(index) - tokens.start(index);
  }

  /** The text with escapes resolved, of a literal in quotes or not. */
  String literal(int index, boolean quoted) {
    Span span = new Span(tokens.start(index), tokens.end(index));
    return Escapes.resolve(text, span, quoted, this::reportInText);
  }

  private void reportInText(Diagnostic fault) {
    Span span = fault.span();
    report(offsets.inFile(span.start()), offsets.inFile(span.end()), fault.message(), fault.hint());
  }

  /** Where the token starts in the file. */
  int start(int index) {
    return offsets.inFile(tokens.start(index));
  }

  /** Where the token ends in the file. */
  int end(int index) {
    return offsets.inFile(tokens.end(index));
  }

  /** Goes one level deeper, or fails where the limit is reached. */
  void enter() {
    limit(++depth);
  }

  /** Fails where {@code levels} is too deep. */
  void limit(int levels) {
    if (levels > MAX_DEPTH) {
      throw fault(
          peek(), "Nested too deeply", "At most " + MAX_DEPTH + " levels are read; split this up");
    }
  }

  void leave(int levels) {
    depth -= levels;
  }

  /** Notes a fault that does not keep the parser from going on. */
  void report(int start, int end, String message, String hint) {
    diagnostics.add(new Diagnostic(new Span(start, Math.max(start, end)), message, hint));
  }

  /** A fault at a token; a token that can never be right is named as such instead. */
  SyntaxFault fault(int index, String message, String hint) {
    Span span = new Span(start(index), Math.max(start(index), end(index)));
    return new SyntaxFault(
        LexicalFaults.of(kind(index), text(index), span)
            .orElse(new Diagnostic(span, message, hint)));
  }

  /** What stands at {@code index}, for a message. */
  String describe(int index) {
    TokenKind kind = kind(index);
    return kind == TokenKind.IDENTIFIER || kind == TokenKind.NUMBER
        ? "\"" + text(index) + "\""
        : kind.description();
  }
}
