package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.FileTree.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Reads one workspace: first what was asked for, then, in rounds, what that calls. */
final class WorkspaceReader {
  private final ReadRequest request;
  private final Consumer<ReadProgress> progress;
  private final FileTree tree;
  private final DisplayPaths names;
  private final SourceReader reader;
  private final TreeWalk walk;
  private final TreeWalk calledWalk;
  private final Selection selection;
  private final List<ReadError> errors = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();
  private int known;

  WorkspaceReader(ReadRequest request, FileTree tree, Consumer<ReadProgress> progress) {
    this.request = request;
    this.tree = tree;
    this.progress = progress;
    names = new DisplayPaths(request.workingDirectory());
    reader = new SourceReader(tree, names);
    selection = new Selection(request.leftOut());
    Exclusions exclusions = Exclusions.of(request.excludes());
    walk = new TreeWalk(tree, names, request.dialect(), exclusions, request.leftOut());
    calledWalk = new TreeWalk(tree, names, request.dialect(), Exclusions.NONE, path -> false);
  }

  Workspace read() {
    Map<Path, Listing> asked = new LinkedHashMap<>();
    request.starts().forEach(start -> list(start).forEach(found -> ask(asked, found)));
    CallClosure closure = new CallClosure(tree, names);
    List<Module> modules = load(List.copyOf(asked.values()), Origin.SCANNED);
    while (!modules.isEmpty()) {
      closure.add(modules);
      modules = new ArrayList<>(load(listed(closure.takeLocal()), Origin.CALLED));
      modules.addAll(load(listed(closure.takeInstalled()), Origin.INSTALLED));
    }
    List<Module> all =
        closure.modules().stream().sorted(Comparator.comparing(Module::display)).toList();
    errors.addAll(walk.errors());
    errors.addAll(calledWalk.errors());
    errors.addAll(closure.errors());
    ModuleTree calls = ModuleTree.of(all, closure.places());
    return new Workspace(all, calls, sortedErrors(), selection, walk.omitted());
  }

  private static void ask(Map<Path, Listing> asked, Listing found) {
    asked.putIfAbsent(found.directory(), found);
  }

  private List<Listing> list(Path start) {
    Path path = names.resolve(start);
    Kind kind = tree.kind(path);
    if (kind != Kind.MISSING && request.leftOut().test(path)) {
      walk.omit(new FileTree.Entry(path, kind == Kind.DIRECTORY));
      return List.of();
    }
    if (kind == Kind.DIRECTORY) {
      selection.addStart(path);
      List<Listing> found = walk.walk(path);
      found.forEach(module -> selection.addDirectory(module.directory()));
      return found;
    }
    String shown = names.show(path);
    if (kind == Kind.MISSING) {
      errors.add(new ReadError(shown, "no such file or directory"));
      return List.of();
    }
    Path directory = path.getParent();
    if (directory == null || !FileKind.hasKnownExtension(ModuleFiles.name(path))) {
      errors.add(new ReadError(shown, "not a Terraform source: its name ends otherwise"));
      return List.of();
    }
    selection.addFile(directory, shown);
    return walk.single(directory, names.workingDirectory());
  }

  private List<Listing> listed(List<Path> directories) {
    return directories.stream()
        .flatMap(directory -> calledWalk.single(directory, directory).stream())
        .toList();
  }

  private List<Module> load(List<Listing> listings, Origin origin) {
    List<Path> paths = listings.stream().flatMap(found -> found.files().all().stream()).toList();
    known += paths.size();
    List<ReadResult> results = Workers.map(paths, request.threads(), this::readOne);
    Map<Path, HclFile> parsed = new HashMap<>();
    for (int at = 0; at < paths.size(); at++) {
      if (results.get(at) instanceof ReadResult.Failed failed) {
        errors.add(failed.error());
      } else if (results.get(at) instanceof ReadResult.Parsed read) {
        parsed.put(paths.get(at), read.file());
      }
    }
    return listings.stream().map(found -> module(found, origin, parsed)).toList();
  }

  private ReadResult readOne(Path path) {
    ReadResult result = reader.read(path);
    progress.accept(new ReadProgress(done.incrementAndGet(), known));
    return result;
  }

  private Module module(Listing found, Origin origin, Map<Path, HclFile> parsed) {
    ModuleFiles files = found.files();
    return Module.of(
        new ModuleSources(
            found.directory(),
            names.show(found.directory()),
            origin,
            files.dialect(),
            pick(files.primary(), parsed),
            pick(files.override(), parsed),
            pick(files.variables(), parsed)));
  }

  private static List<HclFile> pick(List<Path> paths, Map<Path, HclFile> parsed) {
    return paths.stream().filter(parsed::containsKey).map(parsed::get).toList();
  }

  private List<ReadError> sortedErrors() {
    return errors.stream()
        .distinct()
        .sorted(Comparator.comparing(ReadError::path).thenComparing(ReadError::message))
        .toList();
  }
}
