package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.Step;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Attribute accesses, indexes and splats. */
final class Traversal {
  private final Evaluation evaluation;

  Traversal(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /** How many of the first {@code most} steps are attribute accesses without interruption. */
  static int leadingNames(List<Step> steps, int most) {
    int count = 0;
    while (count < most && count < steps.size() && steps.get(count) instanceof Step.GetAttribute) {
      count++;
    }
    return count;
  }

  /** The names of attribute accesses. */
  static List<String> names(List<Step> steps) {
    return steps.stream()
        .filter(Step.GetAttribute.class::isInstance)
        .map(step -> ((Step.GetAttribute) step).name())
        .toList();
  }

  /** What {@code steps} lead to from {@code source}. */
  Value follow(Value source, List<Step> steps) {
    Value value = source;
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      if (value.isError()) {
        return Values.errorIn(value, Basic.UNDETERMINED);
      }
      if (step instanceof Step.FullSplat) {
        return splat(value, steps.subList(at + 1, steps.size()));
      }
      if (step instanceof Step.AttributeSplat) {
        int end = at + 1;
        while (end < steps.size() && isLegacy(steps.get(end))) {
          end++;
        }
        value = splat(value, steps.subList(at + 1, end));
        at = end - 1;
      } else {
        value = single(value, step);
      }
    }
    return value;
  }

  private static boolean isLegacy(Step step) {
    return step instanceof Step.GetAttribute || step instanceof Step.LegacyIndex;
  }

  private Value single(Value value, Step step) {
    if (step instanceof Step.GetAttribute attribute) {
      return attribute(value, attribute.name());
    }
    if (step instanceof Step.Index index) {
      return index(value, evaluation.of(index.key()));
    }
    return step instanceof Step.LegacyIndex legacy
        ? index(value, Values.number(legacy.key()))
        : Values.unknown("a step that is not understood");
  }

  /** {@code value.name}. */
  static Value attribute(Value value, String name) {
    if (value instanceof Null) {
      return Values.error("the value before ." + name + " is null").assuming(value.assumptions());
    }
    if (value instanceof Mapping mapping) {
      return entry(mapping, name);
    }
    if (value instanceof Unknown unknown) {
      return ofUnknown(unknown, name);
    }
    return Values.error("the value has no attribute " + name).assuming(value.assumptions());
  }

  private static Value entry(Mapping mapping, String name) {
    Value found = mapping.entries().get(Values.normalized(name));
    return found == null
        ? Values.error("there is no element or attribute " + name).assuming(mapping.assumptions())
        : found.assuming(mapping.assumptions());
  }

  private static Value ofUnknown(Unknown value, String name) {
    if (value.type() instanceof ObjectOf object) {
      Type type = object.attributes().get(name);
      return type == null
          ? Values.error("there is no attribute " + name).assuming(value.assumptions())
          : retyped(value, type);
    }
    if (value.type() instanceof MapOf map) {
      return retyped(value, map.element());
    }
    return value.type() == Basic.ANY || value.type() == Basic.UNDETERMINED
        ? value
        : Values.error("the value has no attribute " + name).assuming(value.assumptions());
  }

  private static Value retyped(Unknown value, Type type) {
    return new Unknown(type, value.kind(), value.cause(), value.assumptions());
  }

  /** {@code value[key]}. */
  static Value index(Value value, Value key) {
    Assumptions both = value.assumptions().and(key.assumptions());
    if (value.isError() || key.isError()) {
      return Values.errorIn(value.isError() ? value : key, Basic.UNDETERMINED);
    }
    if (value instanceof Null || key instanceof Null) {
      return Values.error("an index of null, or an index that is null").assuming(both);
    }
    if (value instanceof Unknown unknown) {
      return unknownIndexed(unknown, key).assuming(both);
    }
    if (value instanceof Sequence sequence && !(value.type() instanceof SetOf)) {
      return position(sequence, Conversion.convert(key, Basic.NUMBER)).assuming(both);
    }
    if (value instanceof Mapping mapping) {
      return keyed(mapping, Conversion.convert(key, Basic.STRING)).assuming(both);
    }
    return Values.error("the value does not support indexes").assuming(both);
  }

  private static Value unknownIndexed(Unknown value, Value key) {
    Type type = value.type();
    if (type instanceof ListOf || type instanceof MapOf) {
      Value converted =
          Conversion.convert(key, type instanceof ListOf ? Basic.NUMBER : Basic.STRING);
      return converted.isError() ? converted : retyped(value, type.parts().iterator().next());
    }
    boolean open =
        type == Basic.ANY
            || type == Basic.UNDETERMINED
            || type instanceof TupleOf
            || type instanceof ObjectOf;
    return open
        ? Values.unknown(value.cause())
        : Values.error("the value does not support indexes");
  }

  private static Value position(Sequence sequence, Value key) {
    if (!(key instanceof Num number)) {
      return key.isError() ? key : notKnown(sequence);
    }
    boolean whole = number.value().stripTrailingZeros().scale() <= 0;
    boolean inside =
        number.value().signum() >= 0
            && number.value().compareTo(BigDecimal.valueOf(sequence.elements().size())) < 0;
    return whole && inside
        ? sequence.elements().get(number.value().intValueExact())
        : Values.error("there is no element " + number.text());
  }

  private static Value keyed(Mapping mapping, Value key) {
    if (!(key instanceof Text text)) {
      return key.isError() ? key : notKnown(mapping);
    }
    return entry(mapping, text.value());
  }

  private static Value notKnown(Value collection) {
    boolean uniform = collection.type() instanceof ListOf || collection.type() instanceof MapOf;
    Type type = uniform ? collection.type().parts().iterator().next() : Basic.UNDETERMINED;
    return Values.unknown(type, "an index is not known")
        .assuming(collection.traits().assumptions());
  }

  private Value splat(Value source, List<Step> steps) {
    boolean sequence = source.type().isSequence();
    if (source instanceof Null) {
      return (sequence ? Values.error("a null sequence has no elements") : Values.tuple(List.of()))
          .assuming(source.assumptions());
    }
    if (source instanceof Unknown unknown) {
      return Values.unknown(unknown.cause()).assuming(source.assumptions());
    }
    List<Value> elements =
        source instanceof Sequence given && sequence ? given.elements() : List.of(source);
    List<Value> results = new ArrayList<>();
    for (Value element : elements) {
      Value result = follow(element, steps);
      if (result.isError()) {
        return Values.errorIn(result, Basic.UNDETERMINED).assuming(source.assumptions());
      }
      results.add(result);
    }
    return collected(source, results, steps).assuming(source.assumptions());
  }

  private Value collected(Value source, List<Value> results, List<Step> steps) {
    boolean list = source.type() instanceof ListOf || source.type() instanceof SetOf;
    if (!list) {
      return Values.tuple(results);
    }
    if (!results.isEmpty()) {
      return results.stream().map(Value::type).distinct().count() == 1
          ? Values.sequence(new ListOf(results.get(0).type()), results)
          : Values.unknown("the elements of a splat have different types");
    }
    Type element = source.type().parts().iterator().next();
    Value sample = follow(Values.unknown(element, "there is no element"), steps);
    return sample.isError()
        ? Values.errorIn(sample, Basic.UNDETERMINED)
        : Values.sequence(new ListOf(sample.type()), results);
  }
}
