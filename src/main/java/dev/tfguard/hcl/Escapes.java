package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.function.Consumer;

/** Resolves the escapes of literal text (hclsyntax/parser.go, ParseStringLiteralToken). */
final class Escapes {
  private final String text;
  private final int end;
  private final Consumer<Diagnostic> faults;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Escapes(String text, Span span, Consumer<Diagnostic> faults) {
    this.text = text;
    this.at = span.start();
    this.end = span.end();
    this.faults = faults;
  }

  /**
   * The meaning of the literal at {@code span}; backslashes count only when {@code quoted}. Faults
   * have offsets of {@code text}.
   */
  static String resolve(String text, Span span, boolean quoted, Consumer<Diagnostic> faults) {
    return needsWork(text, span, quoted)
        ? new Escapes(text, span, faults).run(quoted)
        : NamePool.get(text, span.start(), span.end());
  }

  private static boolean needsWork(String text, Span span, boolean quoted) {
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      if (c == '$' || c == '%' || (quoted && c == '\\')) {
        return true;
      }
    }
    return false;
  }

  private String run(boolean quoted) {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\' && quoted) {
        backslash();
      } else {
        boolean doubled =
            (c == '$' || c == '%')
                && at + 2 < end
                && text.charAt(at + 1) == c
                && text.charAt(at + 2) == '{';
        out.append(c);
        at += doubled ? 2 : 1;
      }
    }
    return out.toString();
  }

  private void backslash() {
    char selector = at + 1 < end ? text.charAt(at + 1) : '\0';
    switch (selector) {
      case 'n' -> simple('\n');
      case 'r' -> simple('\r');
      case 't' -> simple('\t');
      case '"' -> simple('"');
      case '\\' -> simple('\\');
      case 'u' -> unicode(4);
      case 'U' -> unicode(8);
      default -> {
        int width = Character.isHighSurrogate(selector) ? 3 : 2;
        fault(
            Math.min(end, at + width),
            "An escape that does not exist",
            "Escapes are \\n, \\r, \\t, \\\", \\\\, \\uNNNN and \\UNNNNNNNN; write \\\\ for a backslash");
        at += 1;
      }
    }
  }

  private void fault(int stop, String message, String hint) {
    faults.accept(new Diagnostic(new Span(at, stop), message, hint));
  }

  private void simple(char meaning) {
    out.append(meaning);
    at += 2;
  }

  private void unicode(int digits) {
    int stop = at + 2;
    while (stop < end && stop < at + 2 + digits && Characters.isHexDigit(text.charAt(stop))) {
      stop++;
    }
    long point = stop == at + 2 + digits ? Long.parseLong(text.substring(at + 2, stop), 16) : -1;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (point < 0 || point > Character.MAX_CODE_POINT || surrogate) {
      fault(
          stop,
          "An escape that stands for no character",
          "\\u takes four hexadecimal digits, \\U eight, and surrogates are not characters");
    } else {
      out.appendCodePoint((int) point);
    }
    at = stop;
  }
}
