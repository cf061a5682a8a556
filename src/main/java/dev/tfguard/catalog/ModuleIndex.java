package dev.tfguard.catalog;

import dev.tfguard.catalog.RuleBytes.Place;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The known modules by all the names under which they are fetched. */
final class ModuleIndex {
  private final Directory byKey;
  private final Directory byName;
  private final Place rules;

  /** Opens {@code bytes}, which {@link #compile} has made. */
  ModuleIndex(byte[] bytes) {
    Place head = new RuleBytes(bytes).start();
    byKey = head.directory();
    byName = head.directory();
    rules = head.behind(0);
  }

  /** What the rule files of modules say, as bytes. */
  static byte[] compile(List<CatalogFile> files) {
    RuleWriter head = new RuleWriter();
    RuleWriter rules = head.sibling();
    SortedMap<String, Integer> keys = new TreeMap<>();
    SortedMap<String, Integer> names = new TreeMap<>();
    for (CatalogFile file : files) {
      for (KnownModule module : file.modules()) {
        names.put(module.name(), rules.size());
        module.keys().forEach(key -> keys.put(key, rules.size()));
        write(rules, module);
      }
    }
    Directory.write(head, keys);
    Directory.write(head, names);
    return head.before(rules);
  }

  Optional<KnownModule> find(ModuleSource source) {
    return byKey.find(source.module()).stream()
        .mapToObj(this::read)
        .filter(module -> module.covers(source.submodule()))
        .findFirst();
  }

  /** All modules, by name. */
  List<KnownModule> all() {
    return byName.names().stream().map(name -> read(byName.find(name).orElseThrow())).toList();
  }

  private static void write(RuleWriter out, KnownModule module) {
    out.text(module.name());
    out.texts(module.repositories());
    out.texts(module.submodules());
    out.texts(module.types());
    out.list(module.protections(), ModuleIndex::writeArgument);
    out.list(module.hazards(), ModuleIndex::writeHazard);
  }

  private KnownModule read(int place) {
    Place in = rules.behind(place);
    return new KnownModule(
        in.text(),
        in.texts(),
        in.texts(),
        in.texts(),
        in.list(ModuleIndex::argument),
        in.list(ModuleIndex::hazard));
  }

  private static void writeArgument(RuleWriter out, ModuleArgument argument) {
    out.text(argument.attribute().toString());
    out.texts(argument.safe());
    out.optional(argument.defaultValue());
    out.optional(argument.since());
    out.optional(argument.note());
  }

  private static ModuleArgument argument(Place in) {
    return new ModuleArgument(
        AttributePath.parse(in.text()), in.texts(), in.optional(), in.optional(), in.optional());
  }

  private static void writeHazard(RuleWriter out, ModuleHazard hazard) {
    out.text(hazard.attribute().toString());
    out.texts(hazard.unsafe());
    out.optional(hazard.defaultValue());
    out.optional(hazard.unless());
  }

  private static ModuleHazard hazard(Place in) {
    return new ModuleHazard(
        AttributePath.parse(in.text()), in.texts(), in.optional(), in.optional());
  }
}
