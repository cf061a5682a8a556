package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments that run to the end of their lines, in the native syntax. */
public final class LineComments {
  private LineComments() {}

  /** Their spans in {@code text}, in order, each from its mark up to the line's end. */
  public static List<Span> of(String text) {
    Tokens tokens = Lexer.lex(text, 0);
    List<Span> comments = new ArrayList<>();
    for (int index = 0; index < tokens.count(); index++) {
      int start = tokens.start(index);
      if (tokens.kind(index) == TokenKind.COMMENT && !text.startsWith("/*", start)) {
        comments.add(new Span(start, tokens.end(index)));
      }
    }
    return comments;
  }
}
