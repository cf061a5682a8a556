package dev.tfguard.hcl;

/** The classes of characters that HCL's scanner and its template trimming tell apart. */
final class Characters {
  private static final int ASCII = 0x80;
  private static final boolean[] ASCII_PARTS = asciiParts();

  private Characters() {}

  private static boolean[] asciiParts() {
    boolean[] parts = new boolean[ASCII];
    for (char c = 0; c < ASCII; c++) {
      parts[c] = isAsciiStart(c) || isDigit(c) || c == '-';
    }
    return parts;
  }

  private static boolean isAsciiStart(int point) {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || point == '_';
  }

  /** Unicode ID_Start or an underscore (HCL specification, "Identifiers"). */
  static boolean isNameStart(int point) {
    return point < ASCII ? isAsciiStart(point) : NameCharacters.isStart(point);
  }

  /** Unicode ID_Continue or a hyphen. */
  static boolean isNamePart(int point) {
    return point < ASCII ? ASCII_PARTS[point] : NameCharacters.isPart(point);
  }

  /** The offset behind the spaces and tabs at {@code from}, of which there may be none. */
  static int blanksEnd(char[] text, int from) {
    int at = from;
    while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    return at;
  }

  /** The offset behind the ASCII characters of names at {@code from}. */
  static int asciiNameEnd(char[] text, int from) {
    int at = from;
    while (at < text.length && text[at] < ASCII && ASCII_PARTS[text[at]]) {
      at++;
    }
    return at;
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9';
  }

  static boolean isHexDigit(int point) {
    return isDigit(point) || (point >= 'a' && point <= 'f') || (point >= 'A' && point <= 'F');
  }

  /**
   * White space as Go's {@code unicode.IsSpace} has it, which heredoc markers and {@code ~} use.
   */
  static boolean isSpace(char unit) {
    return switch (unit) {
      case '\t',
          '\n',
          0x0B,
          '\f',
          '\r',
          ' ',
          0x85,
          0xA0,
          0x1680,
          0x2028,
          0x2029,
          0x202F,
          0x205F,
          0x3000 ->
          true;
      default -> unit >= 0x2000 && unit <= 0x200A;
    };
  }

  /** {@code text} without white space at its start. */
  static String trimStart(String text) {
    int at = 0;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(at);
  }

  /** {@code text} without white space at its end. */
  static String trimEnd(String text) {
    int at = text.length();
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(0, at);
  }
}
