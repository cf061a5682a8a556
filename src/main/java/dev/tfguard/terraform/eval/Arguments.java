package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;

/** The arguments of a function, converted to the types of its parameters. */
record Arguments(List<Value> values) {

  int size() {
    return values.size();
  }

  Value get(int index) {
    return values.get(index);
  }

  Type type(int index) {
    return values.get(index).type();
  }

  String text(int index) {
    return ((Text) values.get(index)).value();
  }

  boolean bool(int index) {
    return ((Bool) values.get(index)).value();
  }

  Num number(int index) {
    return (Num) values.get(index);
  }

  /** The whole number that fits an int; empty for others, which Terraform rejects or are absurd. */
  OptionalInt whole(int index) {
    BigDecimal value = number(index).value().stripTrailingZeros();
    boolean fits = value.scale() <= 0 && value.toBigInteger().bitLength() < 32;
    return fits ? OptionalInt.of(value.intValueExact()) : OptionalInt.empty();
  }

  boolean isSequence(int index) {
    return values.get(index) instanceof Sequence;
  }

  boolean isMapping(int index) {
    return values.get(index) instanceof Mapping;
  }

  List<Value> elements(int index) {
    return ((Sequence) values.get(index)).elements();
  }

  SortedMap<String, Value> entries(int index) {
    return ((Mapping) values.get(index)).entries();
  }
}
