package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.Locale;
import java.util.Optional;

/** What to say of tokens that no HCL text may hold (hclsyntax/token.go, checkInvalidTokens). */
final class LexicalFaults {
  private LexicalFaults() {}

  static Optional<Diagnostic> of(TokenKind kind, String text, Span span) {
    return switch (kind) {
      case BAD_ENCODING ->
          Optional.of(
              new Diagnostic(
                  span, "A byte that is not UTF-8", "Save the file with UTF-8 encoding"));
      case NEWLINE_IN_QUOTES ->
          Optional.of(
              new Diagnostic(
                  span,
                  "A line break inside a quoted string",
                  "Close the quote on its line, write \\n, or use a heredoc (<<EOT)"));
      case INVALID -> Optional.of(invalid(text, span));
      default -> Optional.empty();
    };
  }

  private static Diagnostic invalid(String text, Span span) {
    if (text.equals("/*")) {
      return new Diagnostic(span, "A comment that is not closed", "Write \"*/\" at its end");
    }
    return new Diagnostic(span, "A character that the language does not use", hint(text));
  }

  private static String hint(String text) {
    return switch (text) {
      case "&" -> "There are no bitwise operators; write && for a logical and";
      case "|" -> "There are no bitwise operators; write || for a logical or";
      case "^", "~" -> "There are no bitwise operators";
      case "'", "\u201C", "\u201D", "\u2018", "\u2019" ->
          "Strings stand in straight double quotes (\")";
      case "`" -> "Use a heredoc (<<EOT) for a string of several lines";
      case ";" -> "Arguments are separated by line ends, items of a list by commas";
      case "\0" -> "Save the file with UTF-8 encoding";
      default -> hint(text.codePointAt(0));
    };
  }

  private static String hint(int point) {
    return Character.isSpaceChar(point)
            || Character.isISOControl(point)
            || Character.getType(point) == Character.FORMAT
        ? String.format(Locale.ROOT, "U+%04X is not to be seen; write a space, or remove it", point)
        : "Remove it, or put it into a quoted string";
  }
}
