package dev.tfguard.check.plan;

import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.Plan;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.DisplayPaths;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleFiles;
import dev.tfguard.terraform.Origin;
import dev.tfguard.terraform.ReadError;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A root module with all that it calls, as far as it is here.
 *
 * @param names how its files are shown
 */
record RootSources(Workspace workspace, Module root, DisplayPaths names) {

  /**
   * Reads the module in {@code directory}, which is absolute, and what it calls, but not what lies
   * below it; empty when there is none.
   */
  static Optional<RootSources> read(Path directory, DisplayPaths names, Dialect dialect) {
    return start(directory, dialect)
        .map(file -> Workspace.read(request(file, names, dialect), progress -> {}))
        .flatMap(workspace -> of(workspace, directory, names));
  }

  private static ReadRequest request(Path file, DisplayPaths names, Dialect dialect) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new ReadRequest(List.of(file), names.workingDirectory(), dialect, List.of(), threads);
  }

  /** Some source in {@code directory}: a workspace that starts from a file is its module. */
  private static Optional<Path> start(Path directory, Dialect dialect) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(directory, Files::isRegularFile)) {
      entries.forEach(files::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Optional.empty();
    }
    ModuleFiles chosen = ModuleFiles.choose(files, dialect);
    return chosen.primary().stream().findFirst().or(() -> chosen.override().stream().findFirst());
  }

  private static Optional<RootSources> of(Workspace workspace, Path directory, DisplayPaths names) {
    return workspace.modules().stream()
        .filter(module -> module.directory().equals(directory))
        .findFirst()
        .map(root -> new RootSources(workspace, root, names));
  }

  /**
   * How much of what the root module of {@code plan} declares is in this one, its resources and
   * module calls: from 0 for none to 1 for all; empty when it declares nothing.
   */
  Optional<Double> share(Plan plan) {
    Set<String> declared = new TreeSet<>();
    plan.configuration().declared().forEach(address -> declared.add(nameInRoot(address)));
    Set<String> here = new TreeSet<>();
    root.resources().forEach(found -> here.add(found.resourceName().toString()));
    root.calls().forEach(call -> here.add("module." + call.name()));
    long shared = declared.stream().filter(here::contains).count();
    return declared.isEmpty() ? Optional.empty() : Optional.of((double) shared / declared.size());
  }

  private static String nameInRoot(ConfigAddress address) {
    return ModuleNames.of(address.module())
        .flatMap(names -> names.stream().findFirst())
        .map(call -> "module." + call)
        .orElseGet(address::toString);
  }

  /** What could not be read of the sources that people write. */
  List<SourceError> errors() {
    List<SourceError> errors = new ArrayList<>();
    for (ReadError error : workspace.errors()) {
      errors.add(SourceError.unreadable(error.path(), error.message(), error.hint()));
    }
    for (Module module : workspace.modules()) {
      if (module.origin() != Origin.INSTALLED) {
        module.files().forEach(file -> addFaults(file, errors));
      }
    }
    errors.sort(null);
    return List.copyOf(errors);
  }

  private static void addFaults(HclFile file, List<SourceError> errors) {
    for (Diagnostic fault : file.diagnostics()) {
      errors.add(SourceError.at(file.source(), fault.span(), fault.message(), fault.hint()));
    }
  }
}
