package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.BOOL;
import static dev.tfguard.terraform.eval.Type.Basic.NUMBER;
import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Functions from strings to strings. */
final class TextFunctions {
  private TextFunctions() {}

  static void addTo(Functions functions) {
    functions.strict("lower", STRING, a -> mapped(a.text(0), Character::toLowerCase), STRING);
    functions.strict("upper", STRING, a -> mapped(a.text(0), Character::toUpperCase), STRING);
    functions.strict("title", STRING, a -> title(a.text(0)), STRING);
    functions.strict("strrev", STRING, a -> reversed(a.text(0)), STRING);
    functions.strict("substr", STRING, TextFunctions::substr, STRING, NUMBER, NUMBER);
    functions.strict("indent", STRING, TextFunctions::indent, NUMBER, STRING);
    functions.strict("join", STRING, TextFunctions::join, STRING);
    functions.rest("join", new ListOf(STRING));
    functions.strict("split", new ListOf(STRING), a -> split(a.text(0), a.text(1)), STRING, STRING);
    functions.strict(
        "startswith", BOOL, a -> Values.bool(a.text(0).startsWith(a.text(1))), STRING, STRING);
    functions.strict(
        "endswith", BOOL, a -> Values.bool(a.text(0).endsWith(a.text(1))), STRING, STRING);
    functions.strict(
        "strcontains", BOOL, a -> Values.bool(a.text(0).contains(a.text(1))), STRING, STRING);
    functions.strict("base64encode", STRING, a -> encode(a.text(0)), STRING);
    functions.strict("base64decode", STRING, a -> decode(a.text(0)), STRING);
  }

  private static Value mapped(String text, IntUnaryOperator change) {
    StringBuilder out = new StringBuilder();
    text.codePoints().map(change).forEach(out::appendCodePoint);
    return Values.text(out.toString());
  }

  private static Value title(String text) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (int point : text.codePoints().toArray()) {
      out.appendCodePoint(first ? Character.toTitleCase(point) : point);
      first = separates(point);
    }
    return Values.text(out.toString());
  }

  private static boolean separates(int point) {
    if (Character.isLetterOrDigit(point) || point == '_') {
      return false;
    }
    return point < 0x80 || Character.isSpaceChar(point) || point == 0x85;
  }

  private static Value reversed(String text) {
    Optional<List<String>> characters = Characters.of(text);
    if (characters.isEmpty()) {
      return undivided();
    }
    List<String> reversed = new ArrayList<>(characters.get());
    Collections.reverse(reversed);
    return Values.text(String.join("", reversed));
  }

  private static Value undivided() {
    return Values.unknown(STRING, "a text with such characters is not divided");
  }

  private static Value substr(Arguments arguments) {
    Optional<List<String>> characters = Characters.of(arguments.text(0));
    if (characters.isEmpty()) {
      return undivided();
    }
    if (arguments.whole(1).isEmpty() || arguments.whole(2).isEmpty()) {
      return Values.error("substr takes whole numbers");
    }
    int count = characters.get().size();
    int offset = arguments.whole(1).getAsInt();
    int length = arguments.whole(2).getAsInt();
    if (offset >= 0 && length == 0) {
      return Values.text("");
    }
    int start = Math.min(count, Math.max(0, offset < 0 ? offset + count : offset));
    // A length of 0 behind an offset from the end means all the rest, in Terraform too.
    int end = length <= 0 ? count : (int) Math.min(count, (long) start + length);
    return Values.text(String.join("", characters.get().subList(start, end)));
  }

  private static Value indent(Arguments arguments) {
    int spaces = arguments.whole(0).orElse(-1);
    long lines = arguments.text(1).chars().filter(unit -> unit == '\n').count();
    if (spaces < 0) {
      return Values.error("indent takes a whole number");
    }
    return lines * spaces > Values.LONGEST_TEXT
        ? Values.unknown(STRING, "a string of that length is not computed")
        : Values.text(arguments.text(1).replace("\n", "\n" + " ".repeat(lines == 0 ? 0 : spaces)));
  }

  private static Value join(Arguments arguments) {
    if (arguments.size() < 2) {
      return Values.error("join takes at least one list");
    }
    List<Value> all = new ArrayList<>();
    for (int at = 1; at < arguments.size(); at++) {
      all.addAll(arguments.elements(at));
    }
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at) instanceof Null) {
        return Values.error("an element to be joined is null");
      }
      out.append(at == 0 ? "" : arguments.text(0)).append(((Text) all.get(at)).value());
      if (out.length() > Values.LONGEST_TEXT) {
        return Values.unknown(STRING, "a string of that length is not computed");
      }
    }
    return Values.text(out.toString());
  }

  private static Value split(String separator, String text) {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().mapToObj(Character::toString).forEach(parts::add);
      return Values.texts(parts);
    }
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
    }
    parts.add(text.substring(start));
    return Values.texts(parts);
  }

  private static Value encode(String text) {
    return Values.text(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Value decode(String text) {
    Value unreadable = Values.unknown(STRING, "the text is not plain base64");
    if (text.length() % 4 != 0) {
      return unreadable;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
      return Values.text(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (IllegalArgumentException | CharacterCodingException notText) {
      return unreadable;
    }
  }
}
