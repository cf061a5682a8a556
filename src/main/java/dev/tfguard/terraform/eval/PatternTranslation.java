package dev.tfguard.terraform.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Writes a pattern of RE2 in Java's notation; mutable, used once.
 *
 * <p>It knows a subset and refuses the rest. Source: RE2's syntax page and Go's regexp/syntax.
 */
final class PatternTranslation {
  private static final String PUNCTUATION = ".+*?()|[]{}^$\\/-_:;,'\"!@#%&=<>~` ";
  private static final int MOST_REPEATS = 1000;

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private final List<String> names = new ArrayList<>();
  private final Deque<Scope> open = new ArrayDeque<>();
  private int at;
  private int groups;
  private boolean refused;

  /** A group, or the whole pattern, as far as it is read. */
  private static final class Scope {
    private boolean hasEmptyArm;
    private boolean consumes;
    private boolean consumedBefore;
    private boolean repeatable;
    private int repeats = 1;
    private int repeatsOfLast = 1;

    /** Adds something that matches, always some text unless {@code mayBeEmpty}. */
    void add(boolean mayBeEmpty, int repeatsInside) {
      consumedBefore = consumes;
      consumes |= !mayBeEmpty;
      // A loop over what may match nothing is left differently by the engines.
      repeatable = !mayBeEmpty;
      repeatsOfLast = repeatsInside;
      repeats = Math.max(repeats, repeatsInside);
    }

    void endArm() {
      hasEmptyArm |= !consumes;
      consumes = false;
      repeatable = false;
    }

    void repeatLast(boolean optional, int times) {
      consumes = optional ? consumedBefore : consumes;
      repeatable = false;
      repeats = Math.max(repeats, repeatsOfLast * times);
    }
  }

  /**
   * A translated pattern.
   *
   * @param groups how many groups capture
   */
  record Result(String pattern, int groups, List<String> names) {}

  private PatternTranslation(String source) {
    this.source = source;
  }

  /** The translation, or empty where there is a construct that is not known to mean the same. */
  static Optional<Result> of(String source) {
    if (source.length() > 1000 || !source.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
      return Optional.empty();
    }
    PatternTranslation translation = new PatternTranslation(source);
    translation.open.push(new Scope());
    translation.run();
    return translation.refused || translation.open.size() != 1
        ? Optional.empty()
        : Optional.of(
            new Result(
                translation.out.toString(), translation.groups, List.copyOf(translation.names)));
  }

  private void run() {
    if (source.startsWith("(?i)") && !source.contains("[^")) {
      at = 4;
      out.append("(?i)");
    }
    while (at < source.length() && !refused) {
      char unit = source.charAt(at);
      at++;
      switch (unit) {
        case '(' -> group();
        case ')' -> close();
        case '[' -> bracket();
        case '\\' -> escape();
        case '*', '+', '?', '{' -> repeat(unit);
        case '^' -> assertion("\\A");
        case '$' -> assertion("\\z");
        case '|' -> alternative();
        case ']', '}' -> literal("\\" + unit);
        case '.' -> literal(".");
        default -> literal("#&~ ".indexOf(unit) >= 0 ? "\\" + unit : String.valueOf(unit));
      }
    }
  }

  private Scope scope() {
    return open.getFirst();
  }

  private void literal(String text) {
    out.append(text);
    scope().add(false, 1);
  }

  private void assertion(String text) {
    out.append(text);
    scope().repeatable = false;
  }

  private void alternative() {
    out.append('|');
    scope().endArm();
  }

  private void group() {
    open.push(new Scope());
    if (!source.startsWith("?", at)) {
      groups++;
      out.append('(');
      return;
    }
    if (source.startsWith("?:", at)) {
      at += 2;
      out.append("(?:");
      return;
    }
    int name = source.startsWith("?P<", at) ? at + 3 : source.startsWith("?<", at) ? at + 2 : -1;
    int end = name < 0 ? -1 : source.indexOf('>', name);
    if (end < 0 || !source.substring(name, end).matches("[A-Za-z_][A-Za-z0-9_]*")) {
      refused = true;
      return;
    }
    names.add(source.substring(name, end));
    groups++;
    out.append('(');
    at = end + 1;
  }

  private void close() {
    if (open.size() == 1) {
      refused = true;
      return;
    }
    out.append(')');
    Scope closed = open.pop();
    closed.endArm();
    scope().add(closed.hasEmptyArm, closed.repeats);
  }

  private void repeat(char unit) {
    if (!scope().repeatable) {
      refused = true;
      return;
    }
    if (unit == '{') {
      bounds();
    } else {
      out.append(unit);
      scope().repeatLast(unit != '+', 1);
    }
    if (source.startsWith("?", at)) {
      out.append('?');
      at++;
    }
  }

  private void bounds() {
    int end = source.indexOf('}', at);
    String inside = end < 0 ? "" : source.substring(at, end);
    if (!inside.matches("[1-9][0-9]{0,3}(?:,(?:[0-9]{1,4})?)?")) {
      refused = true;
      return;
    }
    for (String bound : List.of(inside.split(",", -1))) {
      scope().repeatLast(false, bound.isEmpty() ? 1 : Integer.parseInt(bound));
    }
    refused |= scope().repeats > MOST_REPEATS;
    out.append('{').append(inside).append('}');
    at = end + 1;
  }

  private void escape() {
    char unit = at < source.length() ? source.charAt(at) : '\0';
    at++;
    if (PUNCTUATION.indexOf(unit) >= 0) {
      literal("\\" + unit);
      return;
    }
    switch (unit) {
      case 'd', 'D', 'w', 'W', 'n', 't', 'r', 'f' -> literal("\\" + unit);
      case 's' -> literal("[\\t\\n\\f\\r\\x20]");
      case 'S' -> literal("[^\\t\\n\\f\\r\\x20]");
      case 'A', 'z', 'b', 'B' -> assertion("\\" + unit);
      default -> refused = true;
    }
  }

  private void bracket() {
    StringBuilder inside = new StringBuilder("[");
    if (source.startsWith("^", at)) {
      inside.append('^');
      at++;
    }
    int first = at;
    while (at < source.length() && (source.charAt(at) != ']' || at == first) && !refused) {
      inside.append(member());
    }
    refused |= at >= source.length();
    at++;
    literal(inside.append(']').toString());
  }

  private String member() {
    char unit = source.charAt(at);
    at++;
    if (unit == '[') {
      // A named class starts with a colon.
      refused |= source.startsWith(":", at);
      return "\\[";
    }
    if (unit != '\\') {
      return "&^]~".indexOf(unit) >= 0 ? "\\" + unit : String.valueOf(unit);
    }
    char escaped = at < source.length() ? source.charAt(at) : '\0';
    at++;
    if (escaped == 's') {
      return "\\t\\n\\f\\r\\x20";
    }
    refused |= PUNCTUATION.indexOf(escaped) < 0 && "dwntrf".indexOf(escaped) < 0;
    return "\\" + escaped;
  }
}
