package dev.tfguard.hcl;

import java.util.List;
import java.util.Optional;

/** Parses templates, in quotes, heredocs or JSON strings (hclsyntax/parser_template.go). */
final class TemplateParser {
  private final TokenCursor cursor;
  private final ExpressionParser expressions;

  TemplateParser(TokenCursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** Parses a quoted string or a heredoc, at its opening token. */
  Expression delimited() {
    int open = cursor.read();
    boolean quoted = cursor.kind(open) == TokenKind.OPEN_QUOTE;
    if (quoted) {
      Optional<Template> literal = literal(open);
      if (literal.isPresent()) {
        return literal.get();
      }
    }
    TokenKind closer = quoted ? TokenKind.CLOSE_QUOTE : TokenKind.CLOSE_HEREDOC;
    boolean flush = !quoted && cursor.length(open) > 2 && cursor.text(open).charAt(2) == '-';
    TemplateParts parts = new TemplateParts();
    int close = scan(parts, closer, open);
    return new Template(
        cursor.start(open), cursor.end(close), kind(quoted, flush), parts.build(flush));
  }

  /** The string without a template in it that most strings are. */
  private Optional<Template> literal(int open) {
    int index = cursor.peek();
    TokenKind kind = cursor.kind(index);
    if (kind == TokenKind.CLOSE_QUOTE) {
      cursor.read();
      return Optional.of(quoted(open, index, List.of()));
    }
    if (kind != TokenKind.LITERAL || cursor.kind(index + 1) != TokenKind.CLOSE_QUOTE) {
      return Optional.empty();
    }
    cursor.read();
    int close = cursor.read();
    TemplateLiteral text =
        new TemplateLiteral(cursor.start(index), cursor.end(index), cursor.literal(index, true));
    return Optional.of(quoted(open, close, List.of(text)));
  }

  private Template quoted(int open, int close, List<TemplatePart> parts) {
    return new Template(cursor.start(open), cursor.end(close), Template.Kind.QUOTED, parts);
  }

  private static Template.Kind kind(boolean quoted, boolean flush) {
    if (quoted) {
      return Template.Kind.QUOTED;
    }
    return flush ? Template.Kind.FLUSH_HEREDOC : Template.Kind.HEREDOC;
  }

  /** Parses a template that ends where the text ends. */
  List<TemplatePart> bare() {
    TemplateParts parts = new TemplateParts();
    scan(parts, TokenKind.END_OF_FILE, cursor.peek());
    return parts.build(false);
  }

  private int scan(TemplateParts parts, TokenKind closer, int open) {
    boolean quoted = closer == TokenKind.CLOSE_QUOTE;
    while (true) {
      int index = cursor.read();
      TokenKind kind = cursor.kind(index);
      if (kind == closer) {
        requireClosed(parts, index);
        return index;
      }
      switch (kind) {
        case LITERAL ->
            parts.literal(cursor.start(index), cursor.end(index), cursor.literal(index, quoted));
        case OPEN_INTERPOLATION -> interpolation(parts, index);
        case OPEN_DIRECTIVE -> directive(parts, index);
        default -> throw unterminated(index, open);
      }
    }
  }

  private void requireClosed(TemplateParts parts, int close) {
    if (parts.depth() > 0) {
      throw cursor.fault(
          close,
          "A directive that is not closed",
          "Write %{ endif } or %{ endfor } before the end");
    }
  }

  private SyntaxFault unterminated(int index, int open) {
    if (cursor.kind(open) == TokenKind.OPEN_HEREDOC
        && cursor.kind(index) == TokenKind.END_OF_FILE) {
      String marker = cursor.text(open).replaceFirst("<<-?", "").strip();
      return cursor.fault(
          open,
          "A heredoc that is not closed",
          "Write " + marker + " alone on a line that ends in a line break");
    }
    return cursor.fault(index, "A string that is not closed", "Write a closing quote (\")");
  }

  private void interpolation(TemplateParts parts, int open) {
    parts.trimBefore(trims(open));
    boolean before = cursor.countNewlines(false);
    Expression expression = expressions.expression();
    int close =
        cursor.expect(
            TokenKind.CLOSE_SEQUENCE,
            "An interpolation that is not closed",
            "Write \"}\" behind the expression, or $${ for a literal ${");
    cursor.countNewlines(before);
    parts.add(new Interpolation(cursor.start(open), cursor.end(close), expression));
    parts.trimAfter(cursor.firstChar(close) == '~');
  }

  private void directive(TemplateParts parts, int open) {
    parts.trimBefore(trims(open));
    boolean before = cursor.countNewlines(false);
    int keyword =
        cursor.expect(
            TokenKind.IDENTIFIER,
            "A directive without its keyword",
            "Write if, else, endif, for or endfor, or %%{ for a literal %{");
    int start = cursor.start(open);
    switch (cursor.text(keyword)) {
      case "if" -> parts.openIf(start, expressions.expression());
      case "for" -> parts.openFor(start, LoopHead.parse(cursor, expressions));
      case "else", "endif", "endfor" -> {}
      default ->
          throw cursor.fault(
              keyword,
              "A directive \"" + cursor.text(keyword) + "\" that does not exist",
              "Write if, else, endif, for or endfor");
    }
    int close =
        cursor.expect(
            TokenKind.CLOSE_SEQUENCE, "A directive that is not closed", "Write \"}\" behind it");
    cursor.countNewlines(before);
    boolean balanced = closes(parts, cursor.text(keyword), cursor.end(close));
    cursor.limit(parts.depth());
    if (!balanced) {
      throw cursor.fault(
          keyword,
          "A directive that does not fit those before it",
          "Every if has one endif and at most one else, every for one endfor");
    }
    parts.trimAfter(cursor.firstChar(close) == '~');
  }

  private static boolean closes(TemplateParts parts, String keyword, int end) {
    return switch (keyword) {
      case "else" -> parts.elseBranch();
      case "endif" -> parts.closeIf(end);
      case "endfor" -> parts.closeFor(end);
      default -> true;
    };
  }

  private boolean trims(int open) {
    return cursor.lastChar(open) == '~';
  }
}
