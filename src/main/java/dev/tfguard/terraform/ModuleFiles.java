package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files of one directory that make a module, each list in the order Terraform reads it.
 *
 * @param dialect the rules that chose them, never {@link Dialect#AUTO}
 * @param primary the sources
 * @param override the sources merged into them
 * @param variables the variable files a root module loads by itself; a later one wins
 */
public record ModuleFiles(
    Dialect dialect, List<Path> primary, List<Path> override, List<Path> variables) {

  /** Copies the lists. */
  public ModuleFiles {
    primary = List.copyOf(primary);
    override = List.copyOf(override);
    variables = List.copyOf(variables);
  }

  /** Chooses among {@code files}, which are all in one directory. */
  public static ModuleFiles choose(Collection<Path> files, Dialect wanted) {
    List<Path> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(ModuleFiles::name));
    Set<String> names = new HashSet<>(sorted.stream().map(ModuleFiles::name).toList());
    Dialect dialect = wanted.resolve(names);
    if (dialect == Dialect.OPENTOFU) {
      sorted.removeIf(file -> isHidden(name(file), names));
    }
    List<Path> variables = ofKind(sorted, FileKind.VARIABLES, dialect);
    return new ModuleFiles(
        dialect,
        ofKind(sorted, FileKind.PRIMARY, dialect),
        ofKind(sorted, FileKind.OVERRIDE, dialect),
        variables.stream()
            .sorted(Comparator.comparingInt(file -> FileKind.loadOrder(name(file))))
            .toList());
  }

  /** Tells whether there is no source, so that the directory is no module. */
  public boolean isEmpty() {
    return primary.isEmpty() && override.isEmpty();
  }

  /** All files, in no order that means anything. */
  List<Path> all() {
    List<Path> all = new ArrayList<>(primary);
    all.addAll(override);
    all.addAll(variables);
    return all;
  }

  /** The last part of {@code file}. */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  private static boolean isHidden(String name, Set<String> names) {
    String twin = FileKind.openTofuTwin(name);
    return !twin.equals(name) && names.contains(twin);
  }

  private static List<Path> ofKind(List<Path> files, FileKind kind, Dialect dialect) {
    return files.stream().filter(file -> FileKind.of(name(file), dialect) == kind).toList();
  }
}
