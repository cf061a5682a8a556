package dev.tfguard.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line as people write it in a shell, of which one command is ours. */
final class ExampleLine {
  private static final Pattern OURS = Pattern.compile("(?:^|[|(] *)tfguard ([^|)#>]*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  private ExampleLine() {}

  /** The words after {@code tfguard}, up to a pipe, a file or a comment, without their quotes. */
  static String[] words(String line) {
    Matcher ours = OURS.matcher(line.strip());
    if (!ours.find()) {
      throw new IllegalArgumentException("no command of tfguard: " + line);
    }
    List<String> words =
        WORD.matcher(ours.group(1))
            .results()
            .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    return words.toArray(String[]::new);
  }
}
