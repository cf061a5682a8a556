package dev.tfguard.fix;

import dev.tfguard.finding.Finding;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The fixes of a batch, done and judged. */
final class Round {
  private final Workspace before;
  private final Batch batch;
  private final List<SourceFile> changed;
  private final Workspace after;

  Round(Workspace before, Batch batch) {
    this.before = before;
    this.batch = batch;
    this.changed = batch.apply(before.sources());
    this.after = before.with(changed);
  }

  Batch batch() {
    return batch;
  }

  List<SourceFile> changed() {
    return changed;
  }

  Workspace after() {
    return after;
  }

  /**
   * The fixes that leave a file which cannot be read; when none does so alone, all of that file.
   */
  List<Fix> breaking() {
    Set<String> broken = broken();
    List<Fix> suspects =
        batch.fixes().stream()
            .filter(fix -> fix.edits().stream().anyMatch(edit -> broken.contains(edit.path())))
            .toList();
    if (suspects.size() < 2) {
      return suspects;
    }
    List<Fix> guilty =
        suspects.stream()
            .filter(fix -> !new Round(before, Batch.of(List.of(fix))).broken().isEmpty())
            .toList();
    return guilty.isEmpty() ? suspects : guilty;
  }

  /** The fixes whose findings are among {@code left} as often as they were among {@code found}. */
  List<Fix> futile(List<Finding> found, List<Finding> left) {
    Map<FixKey, Integer> now = FixKey.count(left);
    Map<FixKey, Integer> expected = FixKey.count(found);
    batch.fixes().forEach(fix -> expected.merge(FixKey.of(fix.finding()), -1, Integer::sum));
    return batch.fixes().stream()
        .filter(
            fix -> {
              FixKey key = FixKey.of(fix.finding());
              return now.getOrDefault(key, 0) > expected.getOrDefault(key, 0);
            })
        .toList();
  }

  private Set<String> broken() {
    Set<String> paths = changed.stream().map(SourceFile::path).collect(Collectors.toSet());
    return after.modules().stream()
        .flatMap(module -> module.files().stream())
        .filter(file -> !file.isComplete())
        .map(HclFile::source)
        .map(SourceFile::path)
        .filter(paths::contains)
        .collect(Collectors.toSet());
  }
}
