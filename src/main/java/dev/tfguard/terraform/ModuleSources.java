package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;
import java.nio.file.Path;
import java.util.List;

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
}
