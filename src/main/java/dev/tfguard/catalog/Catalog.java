package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The resource types and modules that tfguard knows.
 *
 * <p>What is said of a type is parsed when the type is first asked for, once; any thread may ask. A
 * rule file that is wrong ends in a {@link BrokenRuleException}.
 */
public final class Catalog {
  private final RuleText text;
  private final Map<String, Optional<StatefulType>> types = new ConcurrentHashMap<>();
  private final Map<String, List<Guard>> guards = new ConcurrentHashMap<>();
  private final Map<String, Optional<GuardType>> guardTypes = new ConcurrentHashMap<>();
  private final Lazy<List<String>> providers = new Lazy<>(() -> RuleFiles.index().providers());
  private final Lazy<SortedSet<String>> stateless = new Lazy<>(this::readStateless);
  private final Lazy<ModuleIndex> modules = new Lazy<>(this::readModules);

  private Catalog(RuleText text) {
    this.text = text;
  }

  /** The catalogue that is packaged with tfguard. */
  public static Catalog bundled() {
    return new Catalog(RuleText.of(RuleFiles.catalogue()));
  }

  /** What is known of the resource type {@code type}, if it is stateful. */
  public Optional<StatefulType> find(String type) {
    Optional<StatefulType> known = types.get(type);
    return known != null ? known : types.computeIfAbsent(type, this::readType);
  }

  /** What the resource type {@code type} guards, if it guards any. */
  public Optional<GuardType> guardType(String type) {
    Optional<GuardType> known = guardTypes.get(type);
    return known != null ? known : guardTypes.computeIfAbsent(type, this::readGuardType);
  }

  /** Tells whether {@code type} is known to hold nothing that cannot be made again. */
  public boolean isStateless(String type) {
    return stateless.get().contains(type);
  }

  /** The prefixes of the types that are known, sorted. */
  public List<String> providers() {
    return providers.get();
  }

  /** The stateful types with the prefix {@code provider}, by name. */
  public List<StatefulType> types(String provider) {
    List<StatefulType> found = new ArrayList<>();
    for (CatalogFile file : CatalogFile.readAll(text.blocks("stateful", provider + "_"))) {
      file.types().forEach(type -> found.add(type.withGuards(guards(provider))));
    }
    found.sort((a, b) -> a.name().compareTo(b.name()));
    return List.copyOf(found);
  }

  /** The types with the prefix {@code provider} that are known to be stateless, by name. */
  public List<String> stateless(String provider) {
    return stateless.get().stream()
        .filter(type -> StatefulType.providerOf(type).equals(provider))
        .toList();
  }

  /** The module that the {@code source} argument of a call means, if it is known to hold state. */
  public Optional<KnownModule> module(String source) {
    return ModuleSource.parse(source).flatMap(modules.get()::find);
  }

  /** Every known module, in the order of the rule files. */
  public List<KnownModule> modules() {
    return modules.get().all();
  }

  /** The stateful type that was probably meant by {@code type}, which is none. */
  public Optional<String> nearest(String type) {
    List<String> names = new ArrayList<>();
    for (String provider : providers()) {
      types(provider).forEach(known -> names.add(known.name()));
    }
    return NearestName.to(type, names);
  }

  private Optional<StatefulType> readType(String type) {
    return text.block("stateful", type)
        .map(CatalogFile::read)
        .map(file -> file.types().get(0).withGuards(guards(StatefulType.providerOf(type))));
  }

  private Optional<GuardType> readGuardType(String type) {
    List<RuleText.Nested> found = text.nested("guard", type);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<String> owners = new TreeSet<>();
    found.forEach(each -> each.owner().ifPresent(owners::add));
    boolean wholeProvider = found.stream().anyMatch(each -> each.owner().isEmpty());
    Guard guard = CatalogFile.read(found.get(0).block()).guards().get(0);
    return Optional.of(new GuardType(guard, owners, wholeProvider));
  }

  private List<Guard> guards(String provider) {
    return guards.computeIfAbsent(
        provider,
        prefix ->
            CatalogFile.readAll(text.blocks("guard", prefix + "_")).stream()
                .flatMap(file -> file.guards().stream())
                .toList());
  }

  // Not parsed: a list has hundreds of names, each on a line of its own, and every run asks for
  // them.
  private SortedSet<String> readStateless() {
    SortedSet<String> names = new TreeSet<>();
    for (SourceFile list : text.lists("stateless")) {
      for (String line : list.text().split("\n", -1)) {
        int open = line.indexOf('"');
        int close = line.indexOf('"', open + 1);
        if (open >= 0 && close > open) {
          names.add(line.substring(open + 1, close));
        }
      }
    }
    return names;
  }

  private ModuleIndex readModules() {
    return ModuleIndex.of(
        CatalogFile.readAll(text.blocks("module", "")).stream()
            .flatMap(file -> file.modules().stream())
            .toList());
  }
}
