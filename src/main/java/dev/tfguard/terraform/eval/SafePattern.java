package dev.tfguard.terraform.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that means the same in Go's RE2 and in Java, run within a budget.
 *
 * @param names of the groups, in order; empty where they have none
 */
record SafePattern(Pattern pattern, int groups, List<String> names) {
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_STEPS = 2_000_000;

  /** The pattern, or empty where its meaning may differ. */
  static Optional<SafePattern> of(String source) {
    Optional<PatternTranslation.Result> translated = PatternTranslation.of(source);
    if (translated.isEmpty()) {
      return Optional.empty();
    }
    PatternTranslation.Result result = translated.get();
    boolean mixed = !result.names().isEmpty() && result.names().size() != result.groups();
    if (mixed) {
      return Optional.empty();
    }
    try {
      Pattern pattern = Pattern.compile(result.pattern(), Pattern.UNIX_LINES);
      return Optional.of(new SafePattern(pattern, result.groups(), result.names()));
    } catch (PatternSyntaxException notJava) {
      return Optional.empty();
    }
  }

  /** The first {@code most} matches, or empty where finding them takes too long. */
  Optional<List<Matcher>> matches(String text, int most) {
    if (text.length() > LONGEST_TEXT || !text.chars().allMatch(unit -> unit < 0x80)) {
      return Optional.empty();
    }
    List<Matcher> found = new ArrayList<>();
    try {
      CountedText counted = new CountedText(text);
      int from = 0;
      int lastEnd = -1;
      while (from <= text.length() && found.size() < most) {
        Matcher matcher = pattern.matcher(counted);
        if (!matcher.find(from)) {
          break;
        }
        // Go passes over an empty match that touches the match before it.
        boolean touching = matcher.start() == matcher.end() && matcher.start() == lastEnd;
        if (!touching) {
          found.add(matcher);
        }
        lastEnd = matcher.end();
        from = matcher.start() == matcher.end() ? matcher.end() + 1 : matcher.end();
      }
    } catch (TooLong | StackOverflowError tooMuch) {
      return Optional.empty();
    }
    return Optional.of(found);
  }

  /** Ends a match that has read too many characters. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("", null, false, false);
    }
  }

  /** Text that counts how often it is read; mutable, for the matches of one pattern. */
  private static final class CountedText implements CharSequence {
    private final String text;
    private int steps;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps > MOST_STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return text.substring(from, to);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
