package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the types of one provider; each is parsed when it is first asked for. */
final class ProviderRules {
  private static final String STATEFUL = "stateful";

  private final String provider;
  private final RuleText text;
  private final Map<String, Optional<StatefulType>> types = new ConcurrentHashMap<>();
  private final Map<String, Optional<GuardType>> guardTypes = new ConcurrentHashMap<>();
  private final Lazy<SharedSettings> shared = new Lazy<>(this::readShared);
  private final Lazy<List<String>> stateless;
  private final Lazy<Set<String>> statelessNames;
  private final Lazy<List<NamePattern>> statelessPatterns;

  private ProviderRules(String provider, RuleText text) {
    this.provider = provider;
    this.text = text;
    this.stateless = new Lazy<>(() -> RuleFiles.stateless(provider));
    this.statelessNames = new Lazy<>(() -> new HashSet<>(stateless.get()));
    this.statelessPatterns = new Lazy<>(this::patterns);
  }

  /** The packaged rules of {@code provider}, which is one of those that are known. */
  static ProviderRules of(String provider) {
    return new ProviderRules(provider, RuleText.of(RuleFiles.types(provider)));
  }

  Optional<StatefulType> find(String type) {
    Optional<StatefulType> known = types.get(type);
    return known != null ? known : types.computeIfAbsent(type, this::readType);
  }

  /** The names of all stateful types, sorted. */
  List<String> names() {
    return text.labels(STATEFUL);
  }

  Optional<GuardType> guardType(String type) {
    Optional<GuardType> known = guardTypes.get(type);
    return known != null ? known : guardTypes.computeIfAbsent(type, this::readGuardType);
  }

  /** Tells whether {@code type} is listed as stateless; a stateful one may match a pattern too. */
  boolean isStateless(String type) {
    return statelessNames.get().contains(type)
        || statelessPatterns.get().stream().anyMatch(pattern -> pattern.matches(type));
  }

  /** The names and patterns of stateless types, as listed. */
  List<String> stateless() {
    return stateless.get();
  }

  /** Why attributes that look as if they protected are not catalogued. */
  List<ExplainedAttribute> explained() {
    return CatalogFile.read(RuleFiles.coverage(provider)).explained();
  }

  private List<NamePattern> patterns() {
    return stateless.get().stream().filter(NamePattern::isPattern).map(NamePattern::new).toList();
  }

  private Optional<StatefulType> readType(String type) {
    return text.block(STATEFUL, type).map(block -> complete(written(block)));
  }

  /** {@code type} with what is said of every type of the provider. */
  StatefulType complete(StatefulType type) {
    return shared.get().addTo(type);
  }

  private StatefulType written(SourceFile block) {
    CatalogFile file = CatalogFile.read(block);
    if (file.aliases().isEmpty()) {
      return file.types().get(0);
    }
    TypeAlias alias = file.aliases().get(0);
    return text.block(STATEFUL, alias.sameAs())
        .map(CatalogFile::read)
        .flatMap(other -> other.types().stream().findFirst())
        .map(alias::of)
        .orElseThrow(
            () ->
                new BrokenRuleException(
                    block.path(), alias.sameAs() + " is not written out in rules/" + provider));
  }

  private Optional<GuardType> readGuardType(String type) {
    List<RuleText.Nested> found = text.nested("guard", type);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<String> owners = new TreeSet<>();
    found.forEach(each -> each.owner().ifPresent(owners::add));
    owners.addAll(text.aliases(owners));
    Shared<Guard> guard = CatalogFile.read(found.get(0).block()).shared().guards().get(0);
    Optional<Shared<Guard>> whole =
        shared.get().guards().stream().filter(g -> g.setting().type().equals(type)).findFirst();
    return Optional.of(
        new GuardType(
            guard.setting(),
            owners,
            whole.isPresent(),
            whole.map(Shared::except).orElse(List.of())));
  }

  private SharedSettings readShared() {
    return CatalogFile.read(text.joined(SharedSettings.BLOCKS)).shared();
  }
}
