package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Terraform's automatic conversion between types. */
public final class Conversion {
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,6})?");

  private Conversion() {}

  /** {@code value} as {@code wanted}; an error where Terraform has no conversion. */
  public static Value convert(Value value, Type wanted) {
    if (value.type().equals(wanted) || wanted == Basic.ANY || value.isError()) {
      return value;
    }
    if (value instanceof Unknown unknown) {
      return exists(unknown.type(), wanted)
          ? new Unknown(
              resulting(unknown.type(), wanted),
              unknown.kind(),
              unknown.cause(),
              unknown.assumptions())
          : mismatch(value, wanted);
    }
    if (wanted == Basic.UNDETERMINED) {
      return Values.unknown("the type of a value beside it is not known")
          .assuming(value.assumptions());
    }
    if (!exists(value.type(), wanted)) {
      return mismatch(value, wanted);
    }
    Value result =
        value instanceof Null
            ? Values.nothing(resulting(value.type(), wanted))
            : known(value, wanted);
    return result.assuming(value.assumptions());
  }

  /** Tells whether Terraform would try the conversion; a string may still turn out no number. */
  static boolean exists(Type from, Type to) {
    if (to == Basic.ANY || to == Basic.UNDETERMINED || from.equals(to)) {
      return true;
    }
    if (from == Basic.ANY || from == Basic.UNDETERMINED) {
      return true;
    }
    if (from.isPrimitive() && to.isPrimitive()) {
      return from == Basic.STRING || to == Basic.STRING;
    }
    if (from instanceof ObjectOf one && to instanceof ObjectOf two) {
      return two.attributes().entrySet().stream()
          .allMatch(
              wanted ->
                  one.attributes().containsKey(wanted.getKey())
                      && exists(one.attributes().get(wanted.getKey()), wanted.getValue()));
    }
    if (from instanceof TupleOf one && to instanceof TupleOf two) {
      return tuplesConvert(one.elements(), two.elements());
    }
    if (from instanceof MapOf map && to instanceof ObjectOf object) {
      return object.attributes().values().stream().allMatch(type -> exists(map.element(), type));
    }
    boolean collects =
        to instanceof MapOf
            ? from.isMapping()
            : (to instanceof ListOf || to instanceof SetOf) && from.isSequence();
    return collects && elementsConvert(from, to.parts().iterator().next());
  }

  private static boolean tuplesConvert(List<Type> from, List<Type> to) {
    if (from.size() != to.size()) {
      return false;
    }
    for (int at = 0; at < to.size(); at++) {
      if (!exists(from.get(at), to.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean elementsConvert(Type from, Type element) {
    if (from.parts().isEmpty()) {
      return true;
    }
    if (element != Basic.ANY || !(from instanceof TupleOf || from instanceof ObjectOf)) {
      return from.parts().stream().allMatch(part -> exists(part, element));
    }
    Optional<Type> common = Unification.of(from.parts());
    boolean allAny = from.parts().stream().allMatch(part -> part == Basic.ANY);
    return common.isPresent()
        && (common.get() != Basic.ANY || allAny)
        && elementsConvert(from, common.get(), allAny);
  }

  private static boolean elementsConvert(Type from, Type common, boolean allAny) {
    return allAny || from.parts().stream().allMatch(part -> exists(part, common));
  }

  /** The type of the result, where the target leaves parts of it open. */
  static Type resulting(Type from, Type to) {
    if (to == Basic.ANY) {
      return from;
    }
    if (to instanceof ListOf list && from.isSequence()) {
      return new ListOf(element(from, list.element()));
    }
    if (to instanceof SetOf set && from.isSequence()) {
      return new SetOf(element(from, set.element()));
    }
    return to instanceof MapOf map && from.isMapping()
        ? new MapOf(element(from, map.element()))
        : to;
  }

  private static Type element(Type from, Type wanted) {
    if (wanted != Basic.ANY) {
      boolean single = from.parts().size() == 1 && wanted.contains(Basic.ANY);
      return single ? resulting(from.parts().iterator().next(), wanted) : wanted;
    }
    return Unification.of(from.parts()).orElse(Basic.ANY);
  }

  private static Value known(Value value, Type wanted) {
    if (wanted instanceof Basic basic) {
      return primitive(value, basic);
    }
    if (value instanceof Sequence sequence) {
      return sequence(sequence, wanted);
    }
    return value instanceof Mapping mapping ? mapping(mapping, wanted) : mismatch(value, wanted);
  }

  private static Value primitive(Value value, Basic wanted) {
    if (wanted == Basic.STRING) {
      return value instanceof Num number
          ? Values.text(number.text())
          : value instanceof Bool bool
              ? Values.text(Boolean.toString(bool.value()))
              : mismatch(value, wanted);
    }
    if (!(value instanceof Text text)) {
      return mismatch(value, wanted);
    }
    return wanted == Basic.NUMBER ? parseNumber(text.value()) : parseBool(text.value());
  }

  private static Value parseBool(String text) {
    return switch (text) {
      case "true", "1" -> Values.bool(true);
      case "false", "0" -> Values.bool(false);
      default -> Values.error("a bool is required");
    };
  }

  private static Value parseNumber(String text) {
    if (DECIMAL.matcher(text).matches()) {
      Value number = Values.number(new BigDecimal(text));
      boolean zero = number instanceof Num known && known.value().signum() == 0;
      return zero && text.startsWith("-")
          ? Values.unknown(Basic.NUMBER, "a negative zero is not computed")
          : number;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean special = lower.contains("inf") || lower.matches("[-+.0-9]+[ep][-+0-9]+");
    return special
        ? Values.unknown(Basic.NUMBER, "a number in that notation is not read")
        : Values.error("a number is required");
  }

  private static Value sequence(Sequence value, Type wanted) {
    if (wanted instanceof TupleOf tuple) {
      return positions(value, tuple);
    }
    Type open = wanted.parts().iterator().next();
    Type element = element(value.type(), open);
    Type target = value.elements().isEmpty() && open != Basic.ANY ? open : element;
    List<Value> converted = new ArrayList<>();
    for (Value part : value.elements()) {
      Value result = convert(part, target);
      if (result.isError()) {
        return result.assuming(part.traits().assumptions());
      }
      converted.add(result);
    }
    if (!uniform(converted)) {
      return Values.unknown(wanted, "the elements take different types");
    }
    Type actual = converted.isEmpty() ? target : converted.get(0).type();
    return wanted instanceof SetOf
        ? Sets.of(actual, converted)
        : Values.sequence(new ListOf(actual), converted);
  }

  private static boolean uniform(List<Value> values) {
    return values.stream().map(Value::type).distinct().count() <= 1
        || values.stream().anyMatch(value -> value.type().contains(Basic.UNDETERMINED));
  }

  private static Value positions(Sequence value, TupleOf wanted) {
    List<Value> converted = new ArrayList<>();
    for (Value part : value.elements()) {
      Value result = convert(part, wanted.elements().get(converted.size()));
      if (result.isError()) {
        return result.assuming(part.traits().assumptions());
      }
      converted.add(result);
    }
    return Values.tuple(converted);
  }

  private static Value mapping(Mapping value, Type wanted) {
    if (wanted instanceof ObjectOf object) {
      return attributes(value, object);
    }
    Type open = wanted.parts().iterator().next();
    Type target =
        value.entries().isEmpty() && open != Basic.ANY ? open : element(value.type(), open);
    Map<String, Value> converted = new TreeMap<>(KeyOrder.INSTANCE);
    for (Map.Entry<String, Value> entry : value.entries().entrySet()) {
      Value result = convert(entry.getValue(), target);
      if (result.isError()) {
        return result.assuming(value.traits().assumptions());
      }
      converted.put(entry.getKey(), result);
    }
    if (!uniform(List.copyOf(converted.values()))) {
      return Values.unknown(wanted, "the elements take different types");
    }
    Type actual = converted.isEmpty() ? target : converted.values().iterator().next().type();
    return Values.map(actual, converted);
  }

  private static Value attributes(Mapping value, ObjectOf wanted) {
    Map<String, Value> converted = new TreeMap<>(KeyOrder.INSTANCE);
    for (Map.Entry<String, Type> attribute : wanted.attributes().entrySet()) {
      if (!value.entries().containsKey(attribute.getKey())) {
        return Values.error("the attribute " + attribute.getKey() + " is required");
      }
      Value part = value.entries().getOrDefault(attribute.getKey(), Values.nothing());
      Value result = convert(part, attribute.getValue());
      if (result.isError()) {
        return result.assuming(value.traits().assumptions());
      }
      converted.put(attribute.getKey(), result);
    }
    return Values.object(converted);
  }

  private static Value mismatch(Value value, Type wanted) {
    return Values.error(
            wanted.friendlyName() + " required, but have " + value.type().friendlyName())
        .assuming(value.assumptions());
  }
}
