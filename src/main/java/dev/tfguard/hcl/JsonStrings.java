package dev.tfguard.hcl;

/** Where the units of a JSON string stand in the text it was read from. */
final class JsonStrings {
  private JsonStrings() {}

  /** The offset behind the closing quote of the string whose opening quote is at {@code start}. */
  static int end(String text, int start) {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), at + 1);
  }

  /** The offsets of the string's decoded units, of which there are {@code length}. */
  static Offsets offsets(String text, int start, int end, int length) {
    if (end - start - 2 == length) {
      return Offsets.from(start + 1);
    }
    int[] inFile = new int[length + 1];
    int at = start + 1;
    for (int unit = 0; unit < length; unit++) {
      inFile[unit] = at;
      at += escapeLength(text, at);
    }
    inFile[length] = at;
    return Offsets.of(inFile);
  }

  private static int escapeLength(String text, int at) {
    if (text.charAt(at) != '\\') {
      return 1;
    }
    return text.charAt(at + 1) == 'u' ? 6 : 2;
  }
}
