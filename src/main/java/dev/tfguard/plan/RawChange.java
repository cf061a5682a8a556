package dev.tfguard.plan;

import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.Mode;
import dev.tfguard.terraform.ResourceName;
import java.util.Map;
import java.util.Optional;

/**
 * A resource change as it was read; what the plan does not say is taken from the address.
 *
 * @param texts the strings by their keys
 */
record RawChange(Map<String, String> texts, Optional<InstanceKey> index, Change change) {

  /** The type, as far as {@code texts} tell it. */
  static Optional<String> typeIn(Map<String, String> texts) {
    return text(texts, "type").or(() -> nameIn(texts).map(ResourceName::type));
  }

  private static Optional<String> text(Map<String, String> texts, String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private static Optional<ResourceName> nameIn(Map<String, String> texts) {
    return text(texts, "address").flatMap(Address::parse).flatMap(Address::resource);
  }

  private Optional<String> text(String key) {
    return text(texts, key);
  }

  Optional<String> type() {
    return typeIn(texts);
  }

  /** Anything is, unless the plan says that it is data. */
  boolean isManaged() {
    return text("mode")
        .map(mode -> !mode.equals("data"))
        .orElseGet(() -> nameIn(texts).map(name -> name.mode() == Mode.MANAGED).orElse(true));
  }

  boolean isDeposed() {
    return texts.containsKey("deposed");
  }

  boolean isMoved() {
    return text("previous_address").isPresent()
        && !text("previous_address").equals(text("address"));
  }

  ResourceChange toModel(Wanted wanted, Names names) {
    return new ResourceChange(
        text("address").orElse(""),
        text("previous_address"),
        names.one(text("module_address").orElseGet(this::moduleInAddress)),
        names.one(type().orElse("")),
        text("name").or(() -> nameIn(texts).map(ResourceName::name)).orElse(""),
        index.or(() -> nameIn(texts).flatMap(ResourceName::key)),
        names.one(text("provider_name").orElse("")),
        text("deposed"),
        change.actions(),
        text("action_reason").map(names::one),
        change.replacePaths(),
        change.before(wanted.paths()),
        change.after(wanted.paths()),
        wanted.compares(change.actions()) ? change.traits() : Traits.NONE,
        change.imported());
  }

  private String moduleInAddress() {
    return Address.parse(text("address").orElse(""))
        .map(address -> address.module().toString())
        .orElse("");
  }
}
