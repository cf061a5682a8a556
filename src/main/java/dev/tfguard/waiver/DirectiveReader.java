package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.NearestName;
import dev.tfguard.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads one directive, {@code tfguard:ignore CHECK[,CHECK…] until=DATE owner=NAME reason="TEXT"},
 * strictly. Its three arguments may stand in any order; a value without blanks needs no quotes.
 */
final class DirectiveReader {
  static final String FORM =
      "write "
          + DirectiveLines.MARK
          + " CHECK until=2027-03-31 owner=NAME reason=\"why this may pass\"";

  private static final String UNTIL = "until";
  private static final String OWNER = "owner";
  private static final String REASON = "reason";
  private static final List<String> KEYS = List.of(UNTIL, OWNER, REASON);

  private final String line;
  private final List<Diagnostic> problems;
  private final List<CheckId> checks = new ArrayList<>();
  private final Map<String, Value> values = new LinkedHashMap<>();
  private int at;

  private DirectiveReader(String line, List<Diagnostic> problems) {
    this.line = line;
    this.problems = problems;
  }

  /** What a directive says. */
  record Directive(List<CheckId> checks, LocalDate until, String owner, String reason) {}

  /** A value and where it is written, its quotes included. */
  private record Value(String text, Span span) {}

  /**
   * The directive that {@code line} is; empty when something is wrong with it, which is added to
   * {@code problems} with spans in the line.
   */
  static Optional<Directive> read(String line, List<Diagnostic> problems) {
    int before = problems.size();
    DirectiveReader reader = new DirectiveReader(line, problems);
    if (reader.mark()) {
      reader.checks();
      reader.arguments();
    }
    return problems.size() > before ? Optional.empty() : reader.directive();
  }

  private boolean mark() {
    if (DirectiveLines.isDirective(line)) {
      at = DirectiveLines.MARK.length();
      return true;
    }
    int mention = line.indexOf(DirectiveLines.MARK + " ");
    if (mention > 0) {
      Span span = new Span(mention, mention + DirectiveLines.MARK.length());
      problem(span, "words stand before this directive", "begin the comment with it");
      return false;
    }
    Span word = new Span(0, wordEnd(0, " \t"));
    String found = line.substring(0, word.end());
    problem(word, "\"" + found + "\" is no directive of tfguard", FORM);
    return false;
  }

  private void checks() {
    boolean goesOn = true;
    while (goesOn) {
      passBlanks();
      int end = wordEnd(at, " \t,");
      String word = line.substring(at, end);
      if (word.isEmpty() || word.contains("=")) {
        problem(here(), "the directive names no check here", FORM);
        return;
      }
      check(word, new Span(at, end));
      at = end;
      passBlanks();
      goesOn = at < line.length() && line.charAt(at) == ',';
      at += goesOn ? 1 : 0;
    }
  }

  private void check(String word, Span span) {
    Optional<WaiverTerms.Objection> wrong = WaiverTerms.objection(word);
    if (wrong.isPresent()) {
      problem(span, wrong.get().message(), wrong.get().hint());
    } else {
      checks.add(new CheckId(word));
    }
  }

  private void arguments() {
    passBlanks();
    while (at < line.length()) {
      int end = wordEnd(at, " \t=");
      Span span = new Span(at, end);
      String key = line.substring(at, end);
      if (end == line.length() || line.charAt(end) != '=') {
        problem(span, "\"" + key + "\" is no argument", "put a value of several words in quotes");
        return;
      }
      at = end + 1;
      Optional<Value> value = value();
      if (value.isEmpty()) {
        return;
      }
      add(key, span, value.get());
      passBlanks();
    }
  }

  private void add(String key, Span span, Value value) {
    if (!KEYS.contains(key)) {
      String message = "the directive knows no argument \"" + key + "\"";
      problem(span, message, NearestName.hint(key, KEYS));
    } else if (values.put(key, value) != null) {
      problem(span, key + " is written twice", "write it once");
    }
  }

  private Optional<Value> value() {
    int start = at;
    if (start == line.length() || line.charAt(start) != '"') {
      at = wordEnd(start, " \t");
      return Optional.of(new Value(line.substring(start, at), new Span(start, at)));
    }
    StringBuilder text = new StringBuilder();
    for (at++; at < line.length() && line.charAt(at) != '"'; at++) {
      at += line.charAt(at) == '\\' && at + 1 < line.length() ? 1 : 0;
      text.append(line.charAt(at));
    }
    if (at >= line.length()) {
      problem(new Span(start, start + 1), "the quote is not closed", "close it on this line");
      return Optional.empty();
    }
    at++;
    return Optional.of(new Value(text.toString(), new Span(start, at)));
  }

  private Optional<Directive> directive() {
    List<String> missing = KEYS.stream().filter(key -> !values.containsKey(key)).toList();
    if (!missing.isEmpty()) {
      Span mark = new Span(0, DirectiveLines.MARK.length());
      problem(mark, "the directive has no " + String.join(" and no ", missing), FORM);
      return Optional.empty();
    }
    int before = problems.size();
    String owner = text(OWNER, "who answers for it");
    String reason = text(REASON, "why this may pass");
    Optional<LocalDate> until = until(Objects.requireNonNull(values.get(UNTIL)));
    return problems.size() > before
        ? Optional.empty()
        : until.map(date -> new Directive(List.copyOf(checks), date, owner, reason));
  }

  private String text(String key, String example) {
    Value value = Objects.requireNonNull(values.get(key));
    if (!WaiverTerms.says(value.text())) {
      problem(value.span(), "the " + key + " is empty", "write " + example);
    }
    return value.text();
  }

  private Optional<LocalDate> until(Value value) {
    Optional<LocalDate> date = WaiverTerms.date(value.text());
    if (date.isEmpty()) {
      String message = "\"" + value.text() + "\" is no date";
      problem(value.span(), message, WaiverTerms.DATE_HINT);
    }
    return date;
  }

  private void passBlanks() {
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
  }

  private int wordEnd(int from, String ends) {
    int end = from;
    while (end < line.length() && ends.indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private Span here() {
    return new Span(at, wordEnd(at, " \t"));
  }

  private void problem(Span span, String message, String hint) {
    problems.add(new Diagnostic(span, message, hint));
  }
}
