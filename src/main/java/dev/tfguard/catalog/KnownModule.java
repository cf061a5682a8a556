package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A published module that holds state which its caller can protect only by the module's arguments.
 *
 * @param name {@code namespace/name/provider} in the registry
 * @param repositories where else it is fetched from, as {@code host/owner/repository}
 * @param submodules the folders that hold state too, besides the module itself
 * @param types the stateful resource types inside
 * @param protections the module's arguments that make a deletion refused, the strongest first
 * @param hazards the module's arguments that make a deletion easier
 */
public record KnownModule(
    String name,
    List<String> repositories,
    List<String> submodules,
    List<String> types,
    List<ModuleArgument> protections,
    List<ModuleHazard> hazards) {

  /** Tells whether what is said here holds for the folder {@code submodule}. */
  public boolean covers(String submodule) {
    return submodule.isEmpty() || submodules.contains(submodule);
  }

  /** What {@link ModuleSource#module} can be for this module. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.add(name.toLowerCase(Locale.ROOT));
    for (String repository : repositories) {
      keys.add(repository.toLowerCase(Locale.ROOT));
    }
    return keys;
  }
}
