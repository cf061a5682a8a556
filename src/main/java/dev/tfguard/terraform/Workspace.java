package dev.tfguard.terraform;

import dev.tfguard.source.SourceFile;
import java.util.List;
import java.util.function.Consumer;

/** All modules of one run, and what could not be read of them. */
public final class Workspace {
  private final List<Module> modules;
  private final ModuleTree tree;
  private final List<ReadError> errors;
  private final Selection selection;

  Workspace(List<Module> modules, ModuleTree tree, List<ReadError> errors, Selection selection) {
    this.modules = List.copyOf(modules);
    this.tree = tree;
    this.errors = List.copyOf(errors);
    this.selection = selection;
  }

  /**
   * Reads what {@code request} names and the modules these call, as far as they are on this disk.
   *
   * @param progress told after each file, by several threads at once
   * @throws java.util.regex.PatternSyntaxException when an exclusion is no valid glob
   */
  public static Workspace read(ReadRequest request, Consumer<ReadProgress> progress) {
    return new WorkspaceReader(request, progress).read();
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

  /**
   * Tells whether {@code file} of {@code module} was asked for, and not only read for another's
   * sake.
   */
  public boolean selects(Module module, SourceFile file) {
    return selection.contains(module.directory(), file.path());
  }
}
