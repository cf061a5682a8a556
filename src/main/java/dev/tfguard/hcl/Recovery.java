package dev.tfguard.hcl;

/** Finds where reading can go on behind a broken block. */
final class Recovery {
  private Recovery() {}

  /**
   * The start of the next line behind {@code from} that looks like the header of a block (a name,
   * labels and an opening brace) and is indented no deeper than the item that starts at {@code
   * item}; the length of the text when there is none.
   */
  static int nextHeader(String text, int item, int from) {
    int indentation = item - lineStart(text, item);
    int line = text.indexOf('\n', from);
    while (line >= 0) {
      int start = line + 1;
      int name = skipBlanks(text, start);
      if (name - start <= indentation && isHeader(text, name)) {
        return start;
      }
      line = text.indexOf('\n', start);
    }
    return text.length();
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static boolean isHeader(String text, int from) {
    int at = nameEnd(text, from);
    if (at == from) {
      return false;
    }
    while (true) {
      at = skipBlanks(text, at);
      if (text.startsWith("{", at)) {
        return true;
      }
      int labelEnd = text.startsWith("\"", at) ? quoteEnd(text, at) : nameEnd(text, at);
      if (labelEnd == at) {
        return false;
      }
      at = labelEnd;
    }
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int nameEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && (at == from
            ? Characters.isNameStart(text.charAt(at))
            : Characters.isNamePart(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static int quoteEnd(String text, int from) {
    int end = LiteralScan.quotedEnd(text, from + 1);
    return text.startsWith("\"", end) ? end + 1 : from;
  }
}
