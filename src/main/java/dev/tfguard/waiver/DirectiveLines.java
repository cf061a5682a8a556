package dev.tfguard.waiver;

import dev.tfguard.hcl.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which lines of comments are directives, or were meant to be. */
final class DirectiveLines {
  /** What a directive begins with. */
  static final String MARK = "tfguard:ignore";

  private static final String NAME = "tfguard";
  private static final Pattern WORDS = Pattern.compile("[ \t]+");

  // No word of other tools that tell a linter what to ignore is as near as this.
  private static final int LONGEST_MISS = 17;

  private DirectiveLines() {}

  /** Tells whether {@code line}, without its comment mark, is one or nearly one. */
  static boolean isMeant(String line) {
    return isDirective(line) || isMiss(line) || isBehindWords(line);
  }

  /** Tells whether {@code line} begins as it should. */
  static boolean isDirective(String line) {
    return line.startsWith(MARK) && (line.length() == MARK.length() || isBlank(line));
  }

  private static boolean isBlank(String line) {
    char behind = line.charAt(MARK.length());
    return behind == ' ' || behind == '\t';
  }

  private static boolean isMiss(String line) {
    String[] words = WORDS.split(line, 3);
    String first = words[0].toLowerCase(Locale.ROOT);
    String second = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : "";
    return first.startsWith(NAME + ":")
        || (first.equals(NAME) && second.equals("ignore"))
        || (first.startsWith("tf") && isNear(first));
  }

  private static boolean isNear(String word) {
    return word.length() <= LONGEST_MISS && NearestName.to(word, List.of(MARK)).isPresent();
  }

  /** Tells whether a directive follows other words, and not only a mention of directives. */
  private static boolean isBehindWords(String line) {
    int at = line.indexOf(MARK + " ");
    if (at < 0) {
      return false;
    }
    String behind = line.substring(at + MARK.length()).strip();
    return WaiverTerms.CHECKS.contains(behind.split("[ ,]", 2)[0]);
  }
}
