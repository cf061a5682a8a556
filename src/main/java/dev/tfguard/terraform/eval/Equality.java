package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.Collection;
import java.util.Iterator;

/** Terraform's {@code ==}: values of different types differ, and nothing is converted. */
final class Equality {
  private Equality() {}

  /** A bool, or unknown. */
  static Value equal(Value left, Value right) {
    return compare(left, right)
        .assuming(left.traits().assumptions())
        .assuming(right.traits().assumptions());
  }

  /** Tells whether {@code value} is known to be true. */
  static boolean isTrue(Value value) {
    return value instanceof Bool bool && bool.value();
  }

  private static Value compare(Value left, Value right) {
    if (!left.isKnown() || !right.isKnown()) {
      return undecided(left, right);
    }
    if (left instanceof Null || right instanceof Null) {
      return Values.bool(left instanceof Null && right instanceof Null);
    }
    if (hasOpenType(left) || hasOpenType(right)) {
      return undecided(left, right);
    }
    if (!left.type().equals(right.type())) {
      return Values.bool(false);
    }
    if (left instanceof Sequence one && right instanceof Sequence two) {
      return parts(one.elements(), two.elements());
    }
    if (left instanceof Mapping one && right instanceof Mapping two) {
      return one.entries().keySet().equals(two.entries().keySet())
          ? parts(one.entries().values(), two.entries().values())
          : Values.bool(false);
    }
    return Values.bool(samePrimitive(left, right));
  }

  /** A null's missing type is a type of its own; that of an unknown part may be any. */
  private static boolean hasOpenType(Value value) {
    return value.type().contains(Basic.UNDETERMINED)
        || (!value.isWhollyKnown() && value.type().contains(Basic.ANY));
  }

  private static boolean samePrimitive(Value left, Value right) {
    if (left instanceof Num one && right instanceof Num two) {
      return one.value().compareTo(two.value()) == 0;
    }
    if (left instanceof Text one && right instanceof Text two) {
      return one.value().equals(two.value());
    }
    return left instanceof Bool one && right instanceof Bool two && one.value() == two.value();
  }

  /** Terraform gives up at the first unknown part, so a false needs every part to be known. */
  private static Value parts(Collection<Value> left, Collection<Value> right) {
    if (left.size() != right.size()) {
      return Values.bool(false);
    }
    boolean same = true;
    Iterator<Value> others = right.iterator();
    for (Value part : left) {
      Value equal = compare(part, others.next());
      if (!equal.isKnown()) {
        return equal;
      }
      same &= isTrue(equal);
    }
    return Values.bool(same);
  }

  private static Value undecided(Value left, Value right) {
    return Values.unknown(Basic.BOOL, Cause.in(left, right));
  }
}
