package dev.tfguard.cli;

import dev.tfguard.baseline.Scope;
import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files a scan looked at.
 *
 * @param read those that were read wholly, as shown
 * @param starts the paths asked for
 */
record ScannedFiles(List<String> read, List<Path> starts) {

  /** What {@code workspace} has of what was asked for, without the files with {@code errors}. */
  static ScannedFiles of(Workspace workspace, List<SourceError> errors, List<Path> starts) {
    Set<String> broken = new HashSet<>();
    errors.forEach(error -> broken.add(error.path()));
    List<String> read = new ArrayList<>();
    for (Module module : workspace.modules()) {
      Stream.of(module.files(), module.variableFiles())
          .flatMap(List::stream)
          .map(HclFile::source)
          .map(source -> source.path())
          .filter(path -> workspace.reports(module, path) && !broken.contains(path))
          .forEach(read::add);
    }
    return new ScannedFiles(List.copyOf(read), starts);
  }

  /** The same, as seen from the folder of {@code baseline}, which is absolute. */
  Scope from(Path baseline) {
    Path folder = Optional.ofNullable(baseline.getParent()).orElse(baseline);
    return new Scope(folder, SourceOptions.WORKING_DIRECTORY, read, starts);
  }
}
