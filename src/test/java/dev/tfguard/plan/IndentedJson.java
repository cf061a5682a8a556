package dev.tfguard.plan;

/** Breaks JSON that is all on one line into lines, and leaves its values as they are written. */
public final class IndentedJson {
  private final StringBuilder out = new StringBuilder();
  private int depth;

  private IndentedJson() {}

  /** {@code json} in lines, with two spaces for each level. */
  public static String of(String json) {
    IndentedJson indented = new IndentedJson();
    int at = 0;
    while (at < json.length()) {
      at = json.charAt(at) == '"' ? indented.string(json, at) : indented.other(json, at);
    }
    return indented.out.toString();
  }

  private int string(String json, int start) {
    int end = start + 1;
    while (json.charAt(end) != '"') {
      end += json.charAt(end) == '\\' ? 2 : 1;
    }
    out.append(json, start, end + 1);
    return end + 1;
  }

  private int other(String json, int at) {
    char character = json.charAt(at);
    boolean opens = character == '{' || character == '[';
    if (opens && (json.charAt(at + 1) == '}' || json.charAt(at + 1) == ']')) {
      out.append(json, at, at + 2);
      return at + 2;
    }
    if (character == '}' || character == ']') {
      depth--;
      line();
    }
    out.append(character);
    if (opens) {
      depth++;
    }
    if (opens || character == ',') {
      line();
    } else if (character == ':') {
      out.append(' ');
    }
    return at + 1;
  }

  private void line() {
    out.append('\n').append("  ".repeat(depth));
  }
}
