package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one module, read.
 *
 * @param directory absolute and normalized, symbolic links not followed
 * @param display the directory as shown to people
 * @param primary the sources, in the order of their names
 * @param override the sources merged into them, in the order they are merged
 * @param variables the variable files a root module loads by itself; a later one wins
 */
public record ModuleSources(
    Path directory,
    String display,
    Origin origin,
    Dialect dialect,
    List<HclFile> primary,
    List<HclFile> override,
    List<HclFile> variables) {

  /** Copies the lists. */
  public ModuleSources {
    primary = List.copyOf(primary);
    override = List.copyOf(override);
    variables = List.copyOf(variables);
  }

  /** These sources with {@code changed} in the place of the file of that path, or added. */
  ModuleSources with(HclFile changed) {
    return new ModuleSources(
        directory,
        display,
        origin,
        dialect,
        replaced(primary, changed),
        contains(override, changed) || contains(primary, changed)
            ? replaced(override, changed)
            : inserted(override, changed),
        variables);
  }

  private static boolean contains(List<HclFile> files, HclFile changed) {
    return files.stream().anyMatch(file -> pathOf(file).equals(pathOf(changed)));
  }

  private static List<HclFile> replaced(List<HclFile> files, HclFile changed) {
    return files.stream()
        .map(file -> pathOf(file).equals(pathOf(changed)) ? changed : file)
        .toList();
  }

  private static List<HclFile> inserted(List<HclFile> files, HclFile added) {
    return Stream.concat(files.stream(), Stream.of(added))
        .sorted(Comparator.comparing(ModuleSources::pathOf))
        .toList();
  }

  private static String pathOf(HclFile file) {
    return file.source().path();
  }
}
