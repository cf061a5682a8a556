package dev.tfguard.fix;

import dev.tfguard.source.SourceFile;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.FileKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fixes that can be done at once. */
final class Batch {
  private final List<Fix> fixes = new ArrayList<>();
  private final Map<String, List<FileEdit>> edits = new TreeMap<>();

  /** Of those whose turn is first, all that do not collide with an earlier one. */
  static Batch of(List<Fix> fixes) {
    int turn = fixes.stream().mapToInt(Fix::turn).min().orElse(0);
    Batch batch = new Batch();
    fixes.stream().filter(fix -> fix.turn() == turn).forEach(batch::offer);
    return batch;
  }

  List<Fix> fixes() {
    return fixes;
  }

  /** The files as they are with the fixes; {@code sources} are those before. */
  List<SourceFile> apply(Map<String, SourceFile> sources) {
    List<SourceFile> changed = new ArrayList<>();
    edits.forEach(
        (path, all) -> {
          String text = Optional.ofNullable(sources.get(path)).map(SourceFile::text).orElse("");
          String edited = apply(text, all.stream().map(FileEdit::edit).toList());
          boolean isJson = FileKind.isJson(path);
          String after = isJson ? edited : CommentColumns.kept(text, edited);
          changed.add(new SourceFile(path, after));
        });
    return changed;
  }

  private void offer(Fix fix) {
    boolean collides =
        fix.edits().stream()
            .anyMatch(
                edit ->
                    edits.getOrDefault(edit.path(), List.of()).stream()
                        .anyMatch(edit::collidesWith));
    if (collides) {
      return;
    }
    fixes.add(fix);
    for (FileEdit edit : fix.edits()) {
      List<FileEdit> file = edits.computeIfAbsent(edit.path(), none -> new ArrayList<>());
      if (!file.contains(edit)) {
        file.add(edit);
      }
    }
  }

  /** {@code text} with {@code edits}, of which none overlaps another. */
  // The sort is stable, so that insertions at one place stay in the order of their fixes.
  static String apply(String text, List<TextEdit> edits) {
    StringBuilder result = new StringBuilder(text.length() + 64 * edits.size());
    int done = 0;
    for (TextEdit edit : edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList()) {
      result.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return result.append(text, done, text.length()).toString();
  }
}
