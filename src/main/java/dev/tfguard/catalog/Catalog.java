package dev.tfguard.catalog;

import dev.tfguard.hcl.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The resource types and modules that tfguard knows.
 *
 * <p>What is said of a provider is read, and what is said of a type, when it is first asked for,
 * once; any thread may ask.
 */
public final class Catalog {
  private final OwnTypes own;
  private final Lazy<List<String>> bundled = new Lazy<>(RuleFiles::providers);
  private final Map<String, Optional<ProviderRules>> rules = new ConcurrentHashMap<>();
  private final Lazy<ModuleIndex> modules = new Lazy<>(() -> new ModuleIndex(RuleFiles.modules()));

  private Catalog(OwnTypes own) {
    this.own = own;
  }

  /** The catalogue that is packaged with tfguard. */
  public static Catalog bundled() {
    return new Catalog(OwnTypes.NONE);
  }

  /** The packaged catalogue where {@code own} types say nothing else. */
  public static Catalog with(OwnTypes own) {
    return new Catalog(own);
  }

  /** What is known of the resource type {@code type}, if it is stateful. */
  public Optional<StatefulType> find(String type) {
    Optional<StatefulType> said = own.find(type);
    Optional<ProviderRules> known = rules(StatefulType.providerOf(type));
    if (said.isPresent()) {
      return said.map(found -> known.map(rules -> rules.complete(found)).orElse(found));
    }
    return own.namesStateless(type) ? Optional.empty() : known.flatMap(rules -> rules.find(type));
  }

  /** What the resource type {@code type} guards, if it guards any. */
  public Optional<GuardType> guardType(String type) {
    Optional<GuardType> known =
        rules(StatefulType.providerOf(type)).flatMap(rules -> rules.guardType(type));
    return own.guardType(type, known);
  }

  /** Tells whether {@code type} is known to hold nothing that cannot be made again. */
  public boolean isStateless(String type) {
    return (own.namesStateless(type) || own.matchesStateless(type) || isListed(type))
        && find(type).isEmpty();
  }

  private boolean isListed(String type) {
    return rules(StatefulType.providerOf(type)).filter(r -> r.isStateless(type)).isPresent();
  }

  /** The prefixes of the types that are known, sorted. */
  public List<String> providers() {
    TreeSet<String> prefixes = new TreeSet<>(bundled.get());
    own.names().forEach(name -> prefixes.add(StatefulType.providerOf(name)));
    own.stateless().forEach(name -> prefixes.add(StatefulType.providerOf(name)));
    return List.copyOf(prefixes);
  }

  /** The stateful types with the prefix {@code provider}, by name. */
  public List<StatefulType> types(String provider) {
    return names(provider).stream().flatMap(name -> find(name).stream()).toList();
  }

  /**
   * The types with the prefix {@code provider} that are known to be stateless, by name; in some of
   * the names {@code *} stands for any characters.
   */
  public List<String> stateless(String provider) {
    TreeSet<String> names = new TreeSet<>(own.stateless());
    names.removeIf(name -> !StatefulType.providerOf(name).equals(provider));
    rules(provider).ifPresent(known -> names.addAll(known.stateless()));
    names.removeIf(name -> own.find(name).isPresent());
    return List.copyOf(names);
  }

  /** Why attributes of {@code provider}'s types that look as if they protected are not named. */
  public List<ExplainedAttribute> explained(String provider) {
    return bundled.get().contains(provider)
        ? CatalogFile.read(RuleFiles.coverage(provider)).explained()
        : List.of();
  }

  /** The module that the {@code source} argument of a call means, if it is known to hold state. */
  public Optional<KnownModule> module(String source) {
    return ModuleSource.parse(source).flatMap(modules.get()::find);
  }

  /** Every known module, by name. */
  public List<KnownModule> modules() {
    return modules.get().all();
  }

  /** The stateful type that was probably meant by {@code type}, which is none. */
  public Optional<String> nearest(String type) {
    List<String> names = new ArrayList<>();
    providers().forEach(provider -> names.addAll(names(provider)));
    return NearestName.to(type, names);
  }

  private SortedSet<String> names(String provider) {
    TreeSet<String> names = new TreeSet<>(own.names());
    names.removeIf(name -> !StatefulType.providerOf(name).equals(provider));
    rules(provider).ifPresent(known -> names.addAll(known.names()));
    return names;
  }

  private Optional<ProviderRules> rules(String provider) {
    Optional<ProviderRules> known = rules.get(provider);
    return known != null ? known : rules.computeIfAbsent(provider, Catalog::readRules);
  }

  private static Optional<ProviderRules> readRules(String provider) {
    return RuleFiles.types(provider).map(ProviderRules::new);
  }
}
