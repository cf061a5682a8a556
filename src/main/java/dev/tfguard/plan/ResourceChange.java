package dev.tfguard.plan;

import dev.tfguard.terraform.InstanceKey;
import java.util.List;
import java.util.Optional;

/**
 * What a plan does to one instance of a managed resource.
 *
 * @param address the whole address, as the plan writes it
 * @param previousAddress where it was before a move
 * @param moduleAddress that of the module, with instance keys; empty for the root module
 * @param provider the provider's full source address; empty where the plan has none
 * @param deposed the key of an object that a replacement left behind; with the address it is unique
 * @param reason why, in the plan's own word ({@code action_reason})
 * @param replacePaths the arguments that force a replacement, as in {@code settings[0].tier}
 * @param before the selected arguments as they are now
 * @param after the selected arguments as they will be
 * @param traits of what is destroyed or created, where they were selected
 * @param imported whether it is taken into the state first
 */
public record ResourceChange(
    String address,
    Optional<String> previousAddress,
    String moduleAddress,
    String type,
    String name,
    Optional<InstanceKey> key,
    String provider,
    Optional<String> deposed,
    Actions actions,
    Optional<String> reason,
    List<String> replacePaths,
    Attributes before,
    Attributes after,
    Traits traits,
    boolean imported) {

  /** Copies the list. */
  public ResourceChange {
    replacePaths = List.copyOf(replacePaths);
  }

  /** The resource as the configuration names it. */
  public ConfigAddress configAddress() {
    return ConfigAddress.of(moduleAddress, type, name);
  }
}
