package dev.tfguard.catalog;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that the files of one folder under {@code rules/} say. */
record FolderRules(
    SortedMap<String, StatefulType> types, SortedSet<String> stateless, List<KnownModule> modules) {

  /** Reads {@code sources}; throws {@link BrokenRuleException} when one of them is wrong. */
  static FolderRules read(List<SourceFile> sources) {
    List<Guard> guards = new ArrayList<>();
    FolderRules rules = new FolderRules(new TreeMap<>(), new TreeSet<>(), new ArrayList<>());
    for (SourceFile source : sources) {
      CatalogFile file = CatalogReader.read(source);
      throwFirst(source, file.problems());
      guards.addAll(file.guards());
      rules.stateless.addAll(file.stateless());
      rules.modules.addAll(file.modules());
      for (StatefulType type : file.types()) {
        if (rules.types.put(type.name(), type) != null) {
          throw new BrokenRuleException(source.path(), type.name() + " is in the catalogue twice");
        }
      }
    }
    rules.types.replaceAll((name, type) -> type.withGuards(guards));
    return rules;
  }

  /** The module that {@code source} means. */
  Optional<KnownModule> module(ModuleSource source) {
    return modules.stream()
        .filter(module -> module.keys().contains(source.module()))
        .filter(module -> module.covers(source.submodule()))
        .findFirst();
  }

  static void throwFirst(SourceFile source, List<Diagnostic> problems) {
    if (!problems.isEmpty()) {
      throw BrokenRuleException.of(source, problems.get(0));
    }
  }
}
