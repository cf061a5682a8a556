package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets, in the order in which Terraform iterates over them. */
final class Sets {
  private Sets() {}

  /** The set of {@code elements}, which all have the type {@code element}. */
  static Value of(Type element, List<? extends Value> elements) {
    Traits traits = Traits.of(List.copyOf(elements), Assumptions.NONE);
    if (!traits.whollyKnown()) {
      return Values.unknown(new SetOf(element), Cause.in(elements.toArray(Value[]::new)));
    }
    Optional<List<Value>> ordered = element.isPrimitive() ? primitives(elements) : others(elements);
    return ordered
        .map(sorted -> Values.sequence(new SetOf(element), sorted))
        .orElseGet(() -> Values.unknown(new SetOf(element), "the order of the set is not known"))
        .assuming(traits.assumptions());
  }

  private static Optional<List<Value>> primitives(List<? extends Value> elements) {
    List<Value> sorted = new ArrayList<>(elements);
    sorted.sort(Sets::compare);
    List<Value> once = new ArrayList<>();
    for (Value value : sorted) {
      if (once.isEmpty() || compare(once.get(once.size() - 1), value) != 0) {
        once.add(value);
      }
    }
    return Optional.of(once);
  }

  /** Terraform sorts them by a text it makes of each. */
  private static Optional<List<Value>> others(List<? extends Value> elements) {
    Map<String, Value> byText = new TreeMap<>(KeyOrder.INSTANCE);
    boolean hasNull = false;
    for (Value value : elements) {
      StringBuilder text = new StringBuilder();
      if (!append(value, text)) {
        return Optional.empty();
      }
      hasNull |= value instanceof Null;
      byText.putIfAbsent(text.toString(), value);
    }
    List<Value> sorted = new ArrayList<>(byText.values());
    if (hasNull) {
      sorted.sort(Comparator.comparing(Null.class::isInstance));
    }
    return Optional.of(sorted);
  }

  private static int compare(Value left, Value right) {
    if (left instanceof Null || right instanceof Null) {
      return Boolean.compare(left instanceof Null, right instanceof Null);
    }
    if (left instanceof Num one && right instanceof Num two) {
      return one.value().compareTo(two.value());
    }
    if (left instanceof Text one && right instanceof Text two) {
      return KeyOrder.INSTANCE.compare(one.value(), two.value());
    }
    return left instanceof Bool one && right instanceof Bool two
        ? Boolean.compare(one.value(), two.value())
        : 0;
  }

  private static boolean append(Value value, StringBuilder out) {
    if (value instanceof Null) {
      out.append('~');
      return true;
    }
    if (value instanceof Bool bool) {
      out.append(bool.value() ? 'T' : 'F');
      return true;
    }
    if (value instanceof Num number) {
      out.append(number.text());
      // Longer numbers are written in a way that is not known here.
      return number.value().stripTrailingZeros().precision() <= 10
          && out.indexOf("0.0000") < 0
          && number.value().precision() - number.value().scale() <= 10;
    }
    if (value instanceof Text text) {
      return quote(text.value(), out);
    }
    return value instanceof Sequence sequence
        ? appendSequence(sequence, out)
        : value instanceof Mapping mapping && appendMapping(mapping, out);
  }

  private static boolean appendSequence(Sequence sequence, StringBuilder out) {
    boolean tuple = sequence.type() instanceof Type.TupleOf;
    out.append(tuple ? '<' : '[');
    for (Value element : sequence.elements()) {
      if (!append(element, out)) {
        return false;
      }
      out.append(';');
    }
    out.append(tuple ? '>' : ']');
    return true;
  }

  private static boolean appendMapping(Mapping mapping, StringBuilder out) {
    boolean object = mapping.type() instanceof Type.ObjectOf;
    out.append(object ? '<' : '{');
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      boolean plain = object || quote(entry.getKey(), out);
      out.append(object ? "" : ":");
      if (!plain || !append(entry.getValue(), out)) {
        return false;
      }
      out.append(';');
    }
    out.append(object ? '>' : '}');
    return true;
  }

  private static boolean quote(String text, StringBuilder out) {
    if (!text.chars().allMatch(unit -> unit >= ' ' && unit < 0x7F)) {
      return false;
    }
    out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    return true;
  }
}
