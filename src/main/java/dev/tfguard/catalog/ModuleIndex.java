package dev.tfguard.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The known modules by all the names under which they are fetched.
 *
 * @param all in the order of the rule files
 * @param byKey by registry name and by repository, in lower case
 */
record ModuleIndex(List<KnownModule> all, Map<String, KnownModule> byKey) {

  static ModuleIndex of(List<KnownModule> modules) {
    Map<String, KnownModule> byKey = new HashMap<>();
    for (KnownModule module : modules) {
      module.keys().forEach(key -> byKey.put(key, module));
    }
    return new ModuleIndex(modules, byKey);
  }

  Optional<KnownModule> find(ModuleSource source) {
    return Optional.ofNullable(byKey.get(source.module()))
        .filter(module -> module.covers(source.submodule()));
  }
}
