package dev.tfguard.terraform;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where modules are found.
 *
 * @param byDirectory every module that was read, under each path by which it is called
 * @param manifests what is installed for the modules in these directories
 */
record ModulePlaces(Map<Path, Module> byDirectory, Map<Path, ModuleManifest> manifests) {

  /** The module in {@code directory}. */
  Optional<Module> at(Path directory) {
    return Optional.ofNullable(byDirectory.get(directory));
  }

  /**
   * The module that {@code terraform init}, run in {@code root}, installed for the calls {@code
   * key}.
   */
  Optional<Module> installed(Module root, String key) {
    return Optional.ofNullable(manifests.get(root.directory()))
        .flatMap(manifest -> Optional.ofNullable(manifest.directories().get(key)))
        .flatMap(this::at);
  }

  /** These places with modules replaced by what they have become. */
  ModulePlaces with(Map<Module, Module> changed) {
    Map<Path, Module> replaced = new HashMap<>(byDirectory);
    replaced.replaceAll((directory, module) -> changed.getOrDefault(module, module));
    return new ModulePlaces(replaced, manifests);
  }
}
