package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.ObjectExpression;
import java.util.Optional;

/**
 * A provider configuration as a module names it, as in {@code aws} or {@code aws.west} (Terraform
 * language, "Provider Configuration").
 *
 * @param name the module's name for the provider
 * @param alias tells the configuration from the default one
 */
record ProviderReference(String name, Optional<String> alias) {

  /** JSON syntax and old code quote the reference. */
  static ProviderReference parse(String written) {
    String bare = written.replace("\"", "").strip();
    int dot = bare.indexOf('.');
    return dot < 0
        ? new ProviderReference(bare, Optional.empty())
        : new ProviderReference(bare.substring(0, dot), Optional.of(bare.substring(dot + 1)));
  }

  /**
   * What {@code resource} is managed with: what its {@code provider} argument says, or the default
   * configuration of the provider that its type starts with.
   */
  static ProviderReference of(Resource resource) {
    return resource
        .provider()
        .map(found -> parse(found.sibling(found.node().value()).text()))
        .orElseGet(() -> parse(resource.type().split("_", 2)[0]));
  }

  /**
   * What this, meant in a called module, is in the module with {@code call}: what the call passes
   * on, or else the default configuration of the same name.
   */
  Optional<ProviderReference> in(ModuleCall call) {
    Optional<Located<Attribute>> passed = call.providers();
    if (passed.isPresent() && passed.get().node().value() instanceof ObjectExpression object) {
      Located<Attribute> at = passed.get();
      return object.items().stream()
          .filter(item -> parse(at.sibling(item.key()).text()).means(this))
          .map(item -> parse(at.sibling(item.value()).text()))
          .findFirst()
          .or(this::inherited);
    }
    return inherited();
  }

  private boolean means(ProviderReference other) {
    return name.equals(other.name) && alias.equals(other.alias);
  }

  private Optional<ProviderReference> inherited() {
    return alias.isEmpty() ? Optional.of(this) : Optional.empty();
  }
}
