package dev.tfguard.fix;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Files as nobody should write them, and edits to them, the same for the same seed. */
final class RandomChanges {
  private static final List<String> PIECES =
      List.of(
          "resource \"a\" \"b\" {",
          "}",
          "  }",
          "",
          "  x = 1",
          "\t\ttab",
          "# caf\u00e9 \ud83d\ude00",
          "\udcff\udc80 not UTF-8 \udce9",
          "--- a/x",
          "+++ b/x",
          "@@ -1 +1 @@",
          "\\ No newline at end of file",
          "diff --git a/x b/x",
          "trailing \t ",
          "a\rlone carriage return",
          "nul\u0000",
          "\u2028line separator\u0085",
          "\ufefforder mark");

  private static final List<String> NAMES =
      List.of(
          "main",
          "with space",
          " leading",
          "-dash",
          "--help",
          "quote\"s",
          "apo'strophe",
          "back\\slash",
          "tab\tbed",
          "caf\u00e9",
          "\ud83d\ude00",
          "a => b",
          "#hash",
          "{brace}",
          "$HOME",
          "*",
          "dev",
          "new\nline",
          "carr\riage",
          "bell\u0007");

  private final Random random;

  RandomChanges(long seed) {
    random = new Random(seed);
  }

  /** Up to 30 changes to files in {@code root}, which are written there, and to new ones. */
  List<FileChange> in(Path root) throws IOException {
    List<FileChange> changes = new ArrayList<>();
    for (int number = 0; number < 30; number++) {
      String folder = random.nextInt(3) == 0 ? pick(NAMES) + number + "/" : "";
      String path = folder + pick(NAMES) + number + ".tf";
      String before = text();
      boolean isNew = random.nextInt(6) == 0;
      Files.createDirectories(root.resolve(path).getParent());
      if (!isNew) {
        Files.write(root.resolve(path), new SourceFile(path, before).encode());
      }
      Optional<SourceFile> source =
          isNew ? Optional.empty() : Optional.of(new SourceFile(path, before));
      changes.add(new FileChange(path, source, isNew ? text() : edited(before)));
    }
    return changes.stream().filter(change -> !change.after().isEmpty()).toList();
  }

  private String text() {
    StringBuilder text = new StringBuilder(random.nextInt(5) == 0 ? "\ufeff" : "");
    String end = random.nextBoolean() ? "\n" : "\r\n";
    int lines = random.nextInt(8) == 0 ? 0 : random.nextInt(120);
    for (int line = 0; line < lines; line++) {
      text.append(pick(PIECES)).append(random.nextInt(20) == 0 ? "\n" : end);
    }
    if (random.nextInt(10) == 0) {
      text.append("x".repeat(random.nextInt(300_000)));
    }
    return random.nextInt(3) == 0 ? text + "no newline" : text.toString();
  }

  private String edited(String text) {
    StringBuilder edited = new StringBuilder(text);
    for (int edit = 0; edit <= random.nextInt(8); edit++) {
      boolean atEnd = random.nextInt(6) == 0;
      int start = atEnd ? edited.length() : random.nextInt(edited.length() + 1);
      int end = Math.min(edited.length(), start + random.nextInt(2) * random.nextInt(90));
      String added = random.nextBoolean() ? pick(PIECES) : pick(PIECES) + "\r\n" + pick(PIECES);
      edited.replace(start, end, random.nextInt(3) == 0 ? added + "\n" : added);
    }
    return edited.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
