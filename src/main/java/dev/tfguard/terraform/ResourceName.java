package dev.tfguard.terraform;

import java.util.Optional;

/** A resource inside its module, with the instance where that is known. */
public record ResourceName(Mode mode, String type, String name, Optional<InstanceKey> key) {

  /** The address in the module, as in {@code data.aws_ami.main["a"]}. */
  @Override
  public String toString() {
    String prefix = mode == Mode.DATA ? "data." : "";
    return prefix + type + "." + name + key.map(InstanceKey::toString).orElse("");
  }
}
