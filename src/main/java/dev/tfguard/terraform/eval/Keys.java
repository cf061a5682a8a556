package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Null;

/** Keys of objects under construction. */
final class Keys {
  private Keys() {}

  /** {@code value} as a key: a string, an unknown or an error. */
  static Value of(Value value) {
    return value instanceof Null
        ? Values.error("a key must not be null").assuming(value.assumptions())
        : Conversion.convert(value, Basic.STRING);
  }
}
