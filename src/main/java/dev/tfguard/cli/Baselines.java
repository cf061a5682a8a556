package dev.tfguard.cli;

import dev.tfguard.baseline.Baseline;
import dev.tfguard.baseline.BaselineReader;
import dev.tfguard.baseline.Comparison;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.Progress;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lets pass what baselines know: the one that was named, or those that configurations name. */
final class Baselines {
  private final Configs configs;
  private final Optional<Path> named;
  private final Map<Path, List<Finding>> findings = new TreeMap<>();

  /** Reads nothing yet. */
  Baselines(Configs configs, Optional<Path> named) {
    this.configs = configs;
    this.named = named;
  }

  /**
   * Compares {@code found} with the baselines that hold for the modules of {@code workspace};
   * throws {@link dev.tfguard.baseline.BrokenBaselineException} when one cannot be used.
   */
  Findings judge(Findings found, Workspace workspace, List<Path> starts) {
    if (named.isPresent()) {
      findingsOf(named.get());
    }
    for (Module module : workspace.modules()) {
      Optional<Path> baseline =
          workspace.reports(module) ? baseline(module.directory()) : Optional.empty();
      if (baseline.isPresent()) {
        findingsOf(baseline.get());
      }
    }
    if (findings.isEmpty()) {
      return found;
    }
    found.findings().forEach(this::add);
    return compare(found, ScannedFiles.of(workspace, found.errors(), starts));
  }

  private List<Finding> findingsOf(Path baseline) {
    return findings.computeIfAbsent(baseline, file -> new ArrayList<>());
  }

  private void add(Finding finding) {
    Path folder = Path.of(finding.location().directory());
    baseline(SourceOptions.WORKING_DIRECTORY.resolve(folder).normalize())
        .ifPresent(file -> findingsOf(file).add(finding));
  }

  private Optional<Path> baseline(Path directory) {
    if (named.isPresent()) {
      return named;
    }
    Optional<String> path = configs.of(directory).baseline();
    return path.isEmpty() ? Optional.empty() : Optional.of(resolve(path.get(), directory));
  }

  private Path resolve(String path, Path directory) {
    try {
      return configs.base(directory).resolve(path).normalize();
    } catch (InvalidPathException bad) {
      throw new UsageException("the configuration names a baseline that is no path: " + path);
    }
  }

  private Findings compare(Findings found, ScannedFiles scanned) {
    IdentityHashMap<Finding, Finding> judged = new IdentityHashMap<>();
    int known = 0;
    int mended = 0;
    for (Map.Entry<Path, List<Finding>> group : findings.entrySet()) {
      Path file = group.getKey();
      Comparison compared =
          Comparison.of(read(file), group.getValue(), scanned.from(file), configs.show(file));
      for (int index = 0; index < group.getValue().size(); index++) {
        judged.put(group.getValue().get(index), compared.findings().get(index));
      }
      known += compared.progress().known();
      mended += compared.progress().mended();
    }
    List<Finding> all =
        found.findings().stream().map(one -> judged.getOrDefault(one, one)).toList();
    return found.withBaseline(all, new Progress(known, mended));
  }

  private Baseline read(Path file) {
    String shown = configs.show(file);
    byte[] bytes =
        configs
            .bytes(file)
            .orElseThrow(
                () ->
                    new UsageException(
                        shown
                            + ": there is no such baseline; write it with tfguard scan"
                            + " --write-baseline"));
    return BaselineReader.read(SourceFile.decode(shown, bytes));
  }
}
