package dev.tfguard.catalog;

import dev.tfguard.catalog.RuleBytes.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** What is known of the types of one provider; each is read when it is first asked for. */
final class ProviderRules {
  private final Directory types;
  private final Directory guards;
  private final Directory stateless;
  private final List<NamePattern> patterns;
  private final SharedSettings shared;
  private final Place rules;
  private final Map<String, Optional<StatefulType>> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<GuardType>> knownGuards = new ConcurrentHashMap<>();
  private final Map<String, Boolean> knownStateless = new ConcurrentHashMap<>();

  /** Opens {@code bytes}, which {@link RuleCompiler} has made. */
  ProviderRules(byte[] bytes) {
    Place head = new RuleBytes(bytes).start();
    types = head.directory();
    guards = head.directory();
    stateless = head.directory();
    patterns = SettingCodec.patterns(head);
    shared = TypeCodec.shared(head);
    rules = head.behind(0);
  }

  Optional<StatefulType> find(String type) {
    Optional<StatefulType> found = known.get(type);
    return found != null ? found : known.computeIfAbsent(type, this::read);
  }

  Optional<GuardType> guardType(String type) {
    Optional<GuardType> found = knownGuards.get(type);
    return found != null ? found : knownGuards.computeIfAbsent(type, this::readGuard);
  }

  /** Tells whether {@code type} is listed as stateless; a stateful one may match a pattern too. */
  boolean isStateless(String type) {
    return knownStateless.computeIfAbsent(type, this::isListed);
  }

  /** The names of all stateful types, sorted. */
  List<String> names() {
    return types.names();
  }

  /** The names and patterns of stateless types, sorted. */
  List<String> stateless() {
    TreeSet<String> all = new TreeSet<>(stateless.names());
    patterns.forEach(pattern -> all.add(pattern.text()));
    return List.copyOf(all);
  }

  /** {@code type} with what is said of every type of the provider. */
  StatefulType complete(StatefulType type) {
    return shared.addTo(type);
  }

  private Optional<StatefulType> read(String type) {
    return types.find(type).stream()
        .mapToObj(place -> TypeCodec.type(rules.behind(place)))
        .findFirst();
  }

  private Optional<GuardType> readGuard(String type) {
    return guards.find(type).stream()
        .mapToObj(place -> TypeCodec.guardType(rules.behind(place)))
        .findFirst();
  }

  private boolean isListed(String type) {
    return stateless.find(type).isPresent()
        || patterns.stream().anyMatch(pattern -> pattern.matches(type));
  }
}
