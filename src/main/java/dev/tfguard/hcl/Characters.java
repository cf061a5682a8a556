package dev.tfguard.hcl;

/** The classes of characters that HCL's scanner and its template trimming tell apart. */
final class Characters {
  private Characters() {}

  /** Unicode ID_Start or an underscore (HCL specification, "Identifiers"). */
  static boolean isNameStart(int point) {
    if (point < 0x80) {
      return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || point == '_';
    }
    return NameCharacters.isStart(point);
  }

  /** Unicode ID_Continue or a hyphen. */
  static boolean isNamePart(int point) {
    if (point < 0x80) {
      return isNameStart(point) || isDigit(point) || point == '-';
    }
    return NameCharacters.isPart(point);
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
