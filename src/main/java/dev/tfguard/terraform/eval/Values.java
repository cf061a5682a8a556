package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes values; what would be too big becomes unknown instead. */
public final class Values {
  /** The longest string worked with, in UTF-16 units. */
  static final int LONGEST_TEXT = 1_000_000;

  private static final Bool TRUE = new Bool(true, Assumptions.NONE);
  private static final Bool FALSE = new Bool(false, Assumptions.NONE);
  private static final Null NULL = new Null(Basic.ANY, Assumptions.NONE);

  private Values() {}

  /** {@code true} or {@code false}. */
  public static Bool bool(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** A bare {@code null}. */
  public static Null nothing() {
    return NULL;
  }

  /** A {@code null} of {@code type}. */
  public static Null nothing(Type type) {
    return type == Basic.ANY ? NULL : new Null(type, Assumptions.NONE);
  }

  /** A whole number as functions such as {@code length} give it. */
  public static Num integer(long value) {
    return new Num(BigDecimal.valueOf(value), BinaryFloat.INTEGER_BITS, Assumptions.NONE);
  }

  /** A number as written in a source. */
  public static Value number(BigDecimal value) {
    return number(value, BinaryFloat.LITERAL_BITS);
  }

  /** A number rounded to {@code precision} bits. */
  static Value number(BigDecimal value, int precision) {
    if (BinaryFloat.isExcessive(value)) {
      return unknown(Basic.NUMBER, "a number of that many digits is not computed");
    }
    return new Num(BinaryFloat.round(value, precision), precision, Assumptions.NONE);
  }

  /** A string. */
  public static Value text(String value) {
    if (value.length() > LONGEST_TEXT) {
      return unknown(Basic.STRING, "a string of that length is not computed");
    }
    return new Text(normalized(value), Assumptions.NONE);
  }

  /** A tuple. */
  public static Value tuple(List<? extends Value> elements) {
    return sequence(new TupleOf(elements.stream().map(Value::type).toList()), elements);
  }

  /** A list of strings. */
  static Value texts(List<String> elements) {
    return sequence(new ListOf(Basic.STRING), elements.stream().map(Values::text).toList());
  }

  /** A list or tuple of {@code type}, whose elements have their types already. */
  static Value sequence(Type type, List<? extends Value> elements) {
    List<Value> copy = List.copyOf(elements);
    Traits traits = Traits.of(copy, Assumptions.NONE);
    return traits.excessive() ? tooBig(type) : new Sequence(type, copy, Assumptions.NONE, traits);
  }

  /** An object. */
  public static Value object(Map<String, ? extends Value> attributes) {
    TreeMap<String, Type> types = new TreeMap<>(KeyOrder.INSTANCE);
    attributes.forEach((name, value) -> types.put(name, value.type()));
    return mapping(new ObjectOf(types), attributes);
  }

  /** A map whose elements all have the type {@code element}. */
  static Value map(Type element, Map<String, ? extends Value> entries) {
    return mapping(new MapOf(element), entries);
  }

  private static Value mapping(Type type, Map<String, ? extends Value> entries) {
    TreeMap<String, Value> sorted = new TreeMap<>(KeyOrder.INSTANCE);
    sorted.putAll(entries);
    SortedMap<String, Value> copy = Collections.unmodifiableSortedMap(sorted);
    Traits traits = Traits.of(copy.values(), Assumptions.NONE);
    return traits.excessive() ? tooBig(type) : new Mapping(type, copy, Assumptions.NONE, traits);
  }

  /** A value that cannot be known here, nor its type. */
  public static Unknown unknown(String cause) {
    return unknown(Basic.UNDETERMINED, cause);
  }

  /** A value of {@code type} that cannot be known here. */
  public static Unknown unknown(Type type, String cause) {
    return new Unknown(type, Unknown.Kind.UNKNOWN, cause, Assumptions.NONE);
  }

  /** Stands for an expression that Terraform rejects. */
  public static Unknown error(String reason) {
    String cause = "Terraform would reject this: " + reason;
    return new Unknown(Basic.ANY, Unknown.Kind.ERROR, cause, Assumptions.NONE);
  }

  /**
   * The error of which {@code value} is a part or an operand.
   *
   * @param type that of the result without the error, which a conditional around it still sees
   */
  static Unknown errorIn(Value value, Type type) {
    String cause = value instanceof Unknown unknown ? unknown.cause() : "";
    return new Unknown(type, Unknown.Kind.ERROR, cause, value.assumptions());
  }

  private static Unknown tooBig(Type type) {
    return unknown(
        type.isSequence() || type.isMapping() ? Basic.UNDETERMINED : type,
        "a value of that size is not computed");
  }

  static String normalized(String value) {
    return value.chars().allMatch(unit -> unit < 0x300)
        ? value
        : Normalizer.normalize(value, Normalizer.Form.NFC);
  }
}
