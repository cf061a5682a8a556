package dev.tfguard.terraform;

import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.SourceFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** All modules of one run, and what could not be read of them. */
public final class Workspace {
  private final List<Module> modules;
  private final ModuleTree tree;
  private final List<ReadError> errors;
  private final Selection selection;
  private final Omitted omitted;

  Workspace(
      List<Module> modules,
      ModuleTree tree,
      List<ReadError> errors,
      Selection selection,
      Omitted omitted) {
    this.modules = List.copyOf(modules);
    this.tree = tree;
    this.errors = List.copyOf(errors);
    this.selection = selection;
    this.omitted = omitted;
  }

  /**
   * Reads what {@code request} names and the modules these call, as far as they are on this disk.
   *
   * @param progress told after each file, by several threads at once
   * @throws java.util.regex.PatternSyntaxException when an exclusion is no valid glob
   */
  public static Workspace read(ReadRequest request, Consumer<ReadProgress> progress) {
    return read(request, Disk.NOW, progress);
  }

  /** Reads the same from {@code files}, at the same paths. */
  public static Workspace read(
      ReadRequest request, FileTree files, Consumer<ReadProgress> progress) {
    return new WorkspaceReader(request, files, progress).read();
  }

  /**
   * The same workspace with {@code changed} in the place of the sources of these paths; a path that
   * is new is an override file of the module in its folder.
   */
  public Workspace with(Collection<SourceFile> changed) {
    Map<String, Module> byFolder = new HashMap<>();
    Map<Module, Module> replaced = new HashMap<>();
    for (Module module : modules) {
      module.files().forEach(file -> byFolder.put(folder(file.source()), module));
    }
    for (SourceFile source : changed) {
      Module module = byFolder.get(folder(source));
      if (module == null) {
        throw new IllegalArgumentException("no module has " + source.path());
      }
      Module before = replaced.getOrDefault(module, module);
      replaced.put(module, before.with(SourceReader.parse(source)));
    }
    List<Module> now = modules.stream().map(m -> replaced.getOrDefault(m, m)).toList();
    return new Workspace(now, tree.with(now, replaced), errors, selection, omitted);
  }

  private static String folder(SourceFile source) {
    return source.path().substring(0, source.path().lastIndexOf('/') + 1);
  }

  /** All modules, sorted by their paths as shown. */
  public List<Module> modules() {
    return modules;
  }

  /** Which module calls which. */
  public ModuleTree tree() {
    return tree;
  }

  /** What could not be read, sorted by path. */
  public List<ReadError> errors() {
    return errors;
  }

  /** What a configuration left out. */
  public Omitted omitted() {
    return omitted;
  }

  /** The source and variable files that were read, by their paths as shown. */
  public Map<String, SourceFile> sources() {
    Map<String, SourceFile> sources = new HashMap<>();
    for (Module module : modules) {
      module.files().forEach(file -> sources.put(file.source().path(), file.source()));
      module.variableFiles().forEach(file -> sources.put(file.source().path(), file.source()));
    }
    return Collections.unmodifiableMap(sources);
  }

  /** Tells whether some file of {@code module} was asked for, or may be reported for another's. */
  public boolean reports(Module module) {
    return selection.containsSome(module.directory()) || isPartOfAsked(module);
  }

  /**
   * Tells whether what is found in the file shown as {@code path} of {@code module} is reported.
   */
  public boolean reports(Module module, String path) {
    return selection.contains(module.directory(), path)
        || (isPartOfAsked(module)
            && !selection.leavesOut(module.directory().resolve(ModuleFiles.name(Path.of(path)))));
  }

  /** A module outside the directories asked for, but called from a root module inside them. */
  private boolean isPartOfAsked(Module module) {
    return module.origin() == Origin.CALLED
        && !selection.isBelowAsked(module.directory())
        && tree.instances(module).paths().stream()
            .anyMatch(path -> selection.contains(path.root().directory()));
  }
}
