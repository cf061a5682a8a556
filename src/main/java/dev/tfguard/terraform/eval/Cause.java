package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.util.Collection;
import java.util.List;

/** Why a value is unknown that was made from others. */
final class Cause {
  private Cause() {}

  /** The cause of the first unknown value among {@code values} and their parts. */
  static String in(Value... values) {
    return in(List.of(values));
  }

  private static String in(Collection<Value> values) {
    for (Value value : values) {
      if (value instanceof Unknown unknown) {
        return unknown.cause();
      }
      if (!value.isWhollyKnown()) {
        return in(parts(value));
      }
    }
    return "a value is not known";
  }

  private static Collection<Value> parts(Value value) {
    if (value instanceof Sequence sequence) {
      return sequence.elements();
    }
    return value instanceof Mapping mapping ? mapping.entries().values() : List.of();
  }
}
