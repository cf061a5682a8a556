package dev.tfguard.fix;

import java.util.ArrayList;
import java.util.List;

/** Finds the members of an object in a JSON text that is known to be well-formed. */
final class JsonMembers {
  private final String text;
  private int at;

  private JsonMembers(String text, int open) {
    this.text = text;
    this.at = open + 1;
  }

  /** Offsets of a member: the key with its quotes, and the value. */
  record Member(int keyStart, int keyEnd, int start, int end) {
    boolean isCalled(String name, String text) {
      return text.substring(keyStart, keyEnd).equals('"' + name + '"');
    }
  }

  /** The members of the object whose brace is at {@code open}. */
  static List<Member> of(String text, int open) {
    return new JsonMembers(text, open).read();
  }

  private List<Member> read() {
    List<Member> members = new ArrayList<>();
    skipTo("\"}");
    while (text.charAt(at) == '"') {
      int key = at;
      skipString();
      int keyEnd = at;
      skipTo(":");
      at++;
      skipSpace();
      int start = at;
      skipValue();
      members.add(new Member(key, keyEnd, start, at));
      skipTo("\"}");
    }
    return members;
  }

  private void skipTo(String stops) {
    while (stops.indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void skipString() {
    at++;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void skipValue() {
    int depth = 0;
    do {
      char unit = text.charAt(at);
      if (unit == '"') {
        skipString();
      } else if (unit == '{' || unit == '[') {
        depth++;
        at++;
      } else if (unit == '}' || unit == ']') {
        depth--;
        at++;
      } else {
        at++;
      }
    } while (depth > 0 || !isValueEnd(at));
  }

  private boolean isValueEnd(int offset) {
    char unit = text.charAt(offset);
    return unit == ',' || unit == '}' || unit == ']' || Character.isWhitespace(unit);
  }
}
