package dev.tfguard.terraform;

import java.util.Optional;

/**
 * A module or a resource in the tree of modules, as Terraform writes it.
 *
 * @param resource empty when a whole module is meant
 */
public record Address(ModulePath module, Optional<ResourceName> resource) {

  /** The resource {@code name} in {@code module}. */
  public static Address of(ModulePath module, ResourceName name) {
    return new Address(module, Optional.of(name));
  }

  /**
   * Reads an address such as {@code module.a["x"].aws_s3_bucket.b}; an instance key that is an
   * expression and so not known is left out.
   */
  public static Optional<Address> parse(String text) {
    return new AddressParser(text).parse();
  }

  @Override
  public String toString() {
    if (resource.isEmpty()) {
      return module.toString();
    }
    return module.steps().isEmpty() ? resource.get().toString() : module + "." + resource.get();
  }
}
