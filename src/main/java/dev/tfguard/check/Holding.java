package dev.tfguard.check;

import dev.tfguard.terraform.Module;

/**
 * A stateful resource in one of the ways in which its module is used.
 *
 * @param resource with that one instance
 */
public record Holding(ModuleUse use, StatefulResource resource) {

  /** The module with the block. */
  public Module module() {
    return use.path().module();
  }

  /** The address in the root module. */
  public String address() {
    return use.address(resource.resource());
  }
}
