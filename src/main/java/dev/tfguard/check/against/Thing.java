package dev.tfguard.check.against;

import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.ModulePath;
import dev.tfguard.terraform.ResourceName;
import java.util.List;
import java.util.Optional;

/**
 * A resource or, without a name, all of a module, whatever instance of it.
 *
 * @param name without a key
 */
record Thing(Place place, Optional<ResourceName> name) {

  /** What {@code address}, written in the module at {@code from}, means. */
  static Thing of(Place from, Address address) {
    return new Thing(
        from.then(Place.names(address.module())), address.resource().map(Thing::withoutKey));
  }

  private static ResourceName withoutKey(ResourceName name) {
    return new ResourceName(name.mode(), name.type(), name.name(), Optional.empty());
  }

  /** Tells whether it is {@code other}, or a module that {@code other} is in. */
  boolean contains(Thing other) {
    List<String> outer = place.calls();
    List<String> inner = other.place.calls();
    if (name.isPresent()) {
      return equals(other);
    }
    return place.root().equals(other.place.root())
        && !outer.isEmpty()
        && outer.size() <= inner.size()
        && inner.subList(0, outer.size()).equals(outer);
  }

  /** Where this, which is in {@code from}, is when that has become {@code to}. */
  Thing rebased(Thing from, Thing to) {
    if (from.name.isPresent()) {
      return to;
    }
    List<String> below = place.calls().subList(from.place.calls().size(), place.calls().size());
    return new Thing(to.place.then(below), name);
  }

  /** The key that {@code address} names an instance by. */
  static Optional<InstanceKey> key(Address address) {
    if (address.resource().isPresent()) {
      return address.resource().get().key();
    }
    List<ModulePath.Step> steps = address.module().steps();
    return steps.isEmpty() ? Optional.empty() : steps.get(steps.size() - 1).key();
  }
}
