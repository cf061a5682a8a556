package dev.tfguard.hcl;

import java.util.List;

/** A value of a JSON text with its span, quotes and brackets included. */
sealed interface JsonValue {
  int start();

  int end();

  /** An object; a name may come more than once. */
  record JsonObject(int start, int end, List<Member> members) implements JsonValue {}

  /** A name and its value; the name's span has its quotes. */
  record Member(JsonText name, JsonValue value) {}

  /** An array. */
  record JsonArray(int start, int end, List<JsonValue> elements) implements JsonValue {}

  /** A string, decoded. */
  record JsonText(int start, int end, String value) implements JsonValue {}

  /** A number, as written. */
  record JsonNumber(int start, int end, String digits) implements JsonValue {}

  /** {@code true}, {@code false} or {@code null}. */
  record JsonWord(int start, int end, String word) implements JsonValue {}
}
