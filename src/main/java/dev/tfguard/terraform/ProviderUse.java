package dev.tfguard.terraform;

import java.util.Optional;

/**
 * The {@code provider} block that a resource is managed with.
 *
 * @param path leads to the module with the block
 */
public record ProviderUse(ProviderConfig config, CallPath path) {

  /**
   * Finds the block for {@code resource}, in whose module {@code path} ends: in that module, or in
   * the nearest that calls it; empty when it is in none that was read.
   */
  public static Optional<ProviderUse> of(Resource resource, CallPath path) {
    Optional<CallPath> at = Optional.of(path);
    Optional<ProviderReference> meant = Optional.of(ProviderReference.of(resource));
    while (at.isPresent() && meant.isPresent()) {
      CallPath here = at.get();
      ProviderReference name = meant.get();
      Optional<ProviderConfig> config = here.module().provider(name.name(), name.alias());
      if (config.isPresent()) {
        return Optional.of(new ProviderUse(config.get(), here));
      }
      meant = here.call().flatMap(name::in);
      at = here.parent();
    }
    return Optional.empty();
  }
}
