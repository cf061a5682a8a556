package dev.tfguard.fix;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Applies fixes in memory, until nothing is left to fix: a fix may make room for another one. A fix
 * whose result does not parse or still has the finding is dropped.
 */
public final class FixApplier {
  private final Function<Path, Catalog> catalogs;
  private final FixOptions options;
  private final Function<Workspace, List<Finding>> scan;

  /**
   * An applier of the fixes that {@code options} allow.
   *
   * @param scan the findings that are to be mended, as far as they are in the workspace
   */
  public FixApplier(
      Function<Path, Catalog> catalogs,
      FixOptions options,
      Function<Workspace, List<Finding>> scan) {
    this.catalogs = catalogs;
    this.options = options;
    this.scan = scan;
  }

  /** Mends what can be mended of {@code start}; no file is written. */
  public FixResult apply(Workspace start) {
    List<Fix> dropped = new ArrayList<>();
    while (true) {
      Run run = new Run(start, dropped);
      List<Fix> failed = run.toEnd();
      if (failed.isEmpty()) {
        return new FixResult(run.changes(), run.applied, dropped);
      }
      dropped.addAll(failed);
    }
  }

  /** One run from the start, without the fixes that have failed in an earlier one. */
  private final class Run {
    private final Map<String, SourceFile> before;
    private final Map<String, SourceFile> changed = new TreeMap<>();
    private final List<Fix> applied = new ArrayList<>();
    private final Set<FixKey> refused = new HashSet<>();
    private Workspace now;

    Run(Workspace start, List<Fix> dropped) {
      this.before = start.sources();
      this.now = start;
      dropped.forEach(fix -> refused.add(FixKey.of(fix.finding())));
    }

    /** Ends at the fixed point without any, or else with what failed in one round. */
    List<Fix> toEnd() {
      List<Finding> found = scan.apply(now);
      while (true) {
        List<Fix> fixes = fixes(found);
        if (fixes.isEmpty()) {
          return List.of();
        }
        Round round = new Round(now, Batch.of(fixes));
        List<Fix> breaking = round.breaking();
        if (!breaking.isEmpty()) {
          return breaking;
        }
        List<Finding> left = scan.apply(round.after());
        List<Fix> futile = round.futile(found, left);
        if (!futile.isEmpty()) {
          return futile;
        }
        take(round);
        found = left;
      }
    }

    private List<Fix> fixes(List<Finding> found) {
      FixFinder finder = new FixFinder(now, catalogs, options);
      return found.stream()
          .filter(finding -> !refused.contains(FixKey.of(finding)))
          .flatMap(finding -> finder.fix(finding).stream())
          .toList();
    }

    private void take(Round round) {
      now = round.after();
      applied.addAll(round.batch().fixes());
      round.changed().forEach(file -> changed.put(file.path(), file));
    }

    private List<FileChange> changes() {
      return changed.values().stream()
          .map(
              file ->
                  new FileChange(
                      file.path(), Optional.ofNullable(before.get(file.path())), file.text()))
          .toList();
    }
  }
}
