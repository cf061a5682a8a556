package dev.tfguard.check.against;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.check.Holding;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.check.StatefulResource;
import dev.tfguard.hcl.Block;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.ModuleCall;
import java.util.List;
import java.util.Optional;

/**
 * Something that held state in one of the ways in which its module was used: a resource, or a call
 * of a module that is not here.
 *
 * @param types what it holds; none for a module that the catalogue does not know
 */
record Item(
    ModuleUse use,
    Optional<StatefulResource> resource,
    Optional<ModuleCall> call,
    List<StatefulType> types) {

  static Item of(Holding holding) {
    StatefulResource resource = holding.resource();
    return new Item(
        holding.use(), Optional.of(resource), Optional.empty(), List.of(resource.type()));
  }

  static Item of(ModuleUse use, ModuleCall call, List<StatefulType> types) {
    return new Item(use, Optional.empty(), Optional.of(call), types);
  }

  /** What it was at {@code place}, which is that of its module. */
  Thing thing(Place place) {
    return call.map(by -> new Thing(place.then(List.of(by.name())), Optional.empty()))
        .orElseGet(() -> new Thing(place, resource.map(found -> found.resource().resourceName())));
  }

  /** The address in its module. */
  String localAddress() {
    return resource
        .map(StatefulResource::localAddress)
        .orElseGet(() -> "module." + call.orElseThrow().name());
  }

  /** The address in the root module. */
  String address() {
    return resource
        .map(found -> use.address(found.resource()))
        .orElseGet(() -> use.address(call.orElseThrow()));
  }

  /** The block. */
  Located<Block> declaration() {
    return resource
        .map(found -> found.resource().declaration())
        .orElseGet(() -> call.orElseThrow().declaration());
  }
}
