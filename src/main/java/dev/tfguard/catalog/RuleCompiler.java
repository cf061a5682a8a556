package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns what the rule files of one provider say into bytes that {@link ProviderRules} opens. */
final class RuleCompiler {
  private final SharedSettings shared;
  private final Map<String, StatefulType> types = new LinkedHashMap<>();
  private final Set<String> stateless = new TreeSet<>();
  private final List<NamePattern> patterns = new ArrayList<>();

  private RuleCompiler(List<CatalogFile> files) {
    shared = SharedSettings.joined(files.stream().map(CatalogFile::shared).toList());
    files.forEach(file -> file.types().forEach(type -> types.put(type.name(), type)));
    for (CatalogFile file : files) {
      file.aliases().forEach(this::add);
      file.stateless().forEach(this::addStateless);
    }
  }

  /** Throws {@link BrokenRuleException} when an alias is that of nothing. */
  static byte[] compile(List<CatalogFile> files) {
    return new RuleCompiler(files).bytes();
  }

  private void add(TypeAlias alias) {
    StatefulType same = types.get(alias.sameAs());
    if (same == null || !same.name().equals(alias.sameAs())) {
      throw new BrokenRuleException(
          alias.name(), "is the same as " + alias.sameAs() + ", which is not written out");
    }
    types.put(alias.name(), alias.of(same));
  }

  private void addStateless(String name) {
    if (NamePattern.isPattern(name)) {
      patterns.add(new NamePattern(name));
    } else {
      stateless.add(name);
    }
  }

  private byte[] bytes() {
    RuleWriter head = new RuleWriter();
    RuleWriter rules = head.sibling();
    SortedMap<String, Integer> typePlaces = new TreeMap<>();
    types.forEach(
        (name, type) -> {
          typePlaces.put(name, rules.size());
          TypeCodec.write(rules, shared.addTo(type));
        });
    SortedMap<String, Integer> guardPlaces = new TreeMap<>();
    guardTypes()
        .forEach(
            (name, guard) -> {
              guardPlaces.put(name, rules.size());
              TypeCodec.write(rules, guard);
            });
    Directory.write(head, typePlaces);
    Directory.write(head, guardPlaces);
    Directory.write(
        head,
        stateless.stream().collect(Collectors.toMap(n -> n, n -> 0, (a, b) -> a, TreeMap::new)));
    SettingCodec.writePatterns(head, patterns);
    TypeCodec.write(head, shared);
    return head.before(rules);
  }

  private SortedMap<String, GuardType> guardTypes() {
    SortedMap<String, GuardType> guards = new TreeMap<>();
    for (Shared<Guard> guard : shared.guards()) {
      guards.put(
          guard.setting().type(),
          new GuardType(guard.setting(), new TreeSet<>(), true, guard.except()));
    }
    for (StatefulType type : types.values()) {
      for (Guard guard : type.guards()) {
        guards.merge(
            guard.type(),
            new GuardType(guard, new TreeSet<>(Set.of(type.name())), false, List.of()),
            GuardType::and);
      }
    }
    return guards;
  }
}
