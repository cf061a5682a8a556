package dev.tfguard.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The resource types and modules that tfguard knows.
 *
 * <p>The rules of a provider are read when the first of its types is asked for, once; any thread
 * may ask. A rule file that is wrong ends in a {@link BrokenRuleException}.
 */
public final class Catalog {
  private static final String MODULES = "modules";

  private final RuleFiles files;
  private final List<String> providers;
  private final Map<String, FolderRules> rules = new ConcurrentHashMap<>();

  private Catalog(RuleFiles files) {
    this.files = files;
    this.providers =
        files.folders().stream()
            .filter(folder -> !folder.equals(MODULES) && !folder.equals(CheckDocs.FOLDER))
            .toList();
  }

  /** The catalogue that is packaged with tfguard. */
  public static Catalog bundled() {
    return new Catalog(RuleFiles.bundled());
  }

  /** What is known of the resource type {@code type}, if it is stateful. */
  public Optional<StatefulType> find(String type) {
    return Optional.ofNullable(provider(StatefulType.providerOf(type)).types().get(type));
  }

  /** Tells whether {@code type} is known to hold nothing that cannot be made again. */
  public boolean isStateless(String type) {
    return provider(StatefulType.providerOf(type)).stateless().contains(type);
  }

  /** The prefixes of the types that are known, sorted. */
  public List<String> providers() {
    return providers;
  }

  /** The stateful types with the prefix {@code provider}, by name. */
  public List<StatefulType> types(String provider) {
    return List.copyOf(provider(provider).types().values());
  }

  /** The types with the prefix {@code provider} that are known to be stateless, by name. */
  public List<String> stateless(String provider) {
    return List.copyOf(provider(provider).stateless());
  }

  /** The module that the {@code source} argument of a call means, if it is known to hold state. */
  public Optional<KnownModule> module(String source) {
    return ModuleSource.parse(source).flatMap(folder(MODULES)::module);
  }

  /** Every known module, in the order of the rule files. */
  public List<KnownModule> modules() {
    return List.copyOf(folder(MODULES).modules());
  }

  /** The stateful type that was probably meant by {@code type}, which is none. */
  public Optional<String> nearest(String type) {
    List<String> names = new ArrayList<>();
    for (String provider : providers) {
      names.addAll(provider(provider).types().keySet());
    }
    return NearestName.to(type, names);
  }

  private FolderRules provider(String provider) {
    return folder(providers.contains(provider) ? provider : "");
  }

  private FolderRules folder(String folder) {
    FolderRules known = rules.get(folder);
    return known != null ? known : rules.computeIfAbsent(folder, this::readFolder);
  }

  private FolderRules readFolder(String folder) {
    return FolderRules.read(folder.isEmpty() ? List.of() : files.in(folder));
  }
}
