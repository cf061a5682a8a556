package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.STRING;
import static dev.tfguard.terraform.eval.Type.Basic.UNDETERMINED;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** {@code regex}, {@code regexall} and {@code replace}. */
final class RegexFunctions {
  private RegexFunctions() {}

  static void addTo(Functions functions) {
    functions.strict("regex", UNDETERMINED, RegexFunctions::first, STRING, STRING);
    functions.strict("regexall", UNDETERMINED, RegexFunctions::all, STRING, STRING);
    functions.strict("replace", STRING, RegexFunctions::replace, STRING, STRING, STRING);
  }

  private static Value unreadable() {
    return Values.unknown("a regular expression that may mean something else here");
  }

  private static Value first(Arguments arguments) {
    Optional<SafePattern> pattern = SafePattern.of(arguments.text(0));
    return pattern
        .flatMap(known -> known.matches(arguments.text(1), 1).map(found -> only(known, found)))
        .orElseGet(RegexFunctions::unreadable);
  }

  private static Value only(SafePattern pattern, List<Matcher> found) {
    return found.isEmpty()
        ? Values.error("the pattern matches no part of the string")
        : captured(pattern, found.get(0));
  }

  private static Value all(Arguments arguments) {
    Optional<SafePattern> pattern = SafePattern.of(arguments.text(0));
    return pattern
        .flatMap(
            known ->
                known
                    .matches(arguments.text(1), Integer.MAX_VALUE)
                    .map(
                        found -> {
                          List<Value> values =
                              found.stream().map(match -> captured(known, match)).toList();
                          return Values.sequence(new ListOf(type(known)), values);
                        }))
        .orElseGet(RegexFunctions::unreadable);
  }

  private static Type type(SafePattern pattern) {
    if (pattern.groups() == 0) {
      return STRING;
    }
    if (pattern.names().isEmpty()) {
      return new TupleOf(Collections.nCopies(pattern.groups(), STRING));
    }
    Map<String, Type> attributes = new TreeMap<>(KeyOrder.INSTANCE);
    pattern.names().forEach(name -> attributes.put(name, STRING));
    return ObjectOf.of(attributes);
  }

  private static Value captured(SafePattern pattern, Matcher match) {
    if (pattern.groups() == 0) {
      return Values.text(match.group());
    }
    List<Value> groups = new ArrayList<>();
    Map<String, Value> named = new TreeMap<>(KeyOrder.INSTANCE);
    for (int at = 1; at <= pattern.groups(); at++) {
      String text = match.group(at);
      Value value = text == null ? Values.nothing(STRING) : Values.text(text);
      groups.add(value);
      if (!pattern.names().isEmpty()) {
        named.put(pattern.names().get(at - 1), value);
      }
    }
    return pattern.names().isEmpty() ? Values.tuple(groups) : Values.object(named);
  }

  private static Value replace(Arguments arguments) {
    String text = arguments.text(0);
    String wanted = arguments.text(1);
    String replacement = arguments.text(2);
    if (wanted.length() > 1 && wanted.startsWith("/") && wanted.endsWith("/")) {
      return replacePattern(text, wanted.substring(1, wanted.length() - 1), replacement);
    }
    boolean split = wanted.isEmpty() && !text.chars().allMatch(unit -> unit < 0x300);
    boolean tooLong =
        (text.length() + 1L) * (replacement.length() + 1L) > Values.LONGEST_TEXT * 16L;
    return split || tooLong
        ? Values.unknown(STRING, "a replacement that is not computed")
        : Values.text(text.replace(wanted, replacement));
  }

  private static Value replacePattern(String text, String pattern, String replacement) {
    // A dollar sign refers to a group, in a notation that differs.
    Optional<List<Matcher>> matches =
        replacement.indexOf('$') >= 0
                && !replacement.matches("(?:[^$]|\\$\\{[0-9]\\}|\\$[0-9](?![A-Za-z0-9_]))*")
            ? Optional.empty()
            : SafePattern.of(pattern).flatMap(known -> known.matches(text, Integer.MAX_VALUE));
    if (matches.isEmpty()
        || matches.get().size() * (long) replacement.length() > Values.LONGEST_TEXT) {
      return Values.unknown(STRING, "a regular expression that may mean something else here");
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Matcher match : matches.get()) {
      out.append(text, at, match.start()).append(filled(replacement, match));
      at = match.end();
    }
    return Values.text(out.append(text.substring(at)).toString());
  }

  private static String filled(String replacement, Matcher match) {
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < replacement.length(); at++) {
      if (replacement.charAt(at) != '$') {
        out.append(replacement.charAt(at));
        continue;
      }
      boolean braced = replacement.charAt(at + 1) == '{';
      int group = replacement.charAt(at + (braced ? 2 : 1)) - '0';
      String text = group <= match.groupCount() ? match.group(group) : "";
      out.append(text == null ? "" : text);
      at += braced ? 3 : 1;
    }
    return out.toString();
  }
}
