package dev.tfguard.terraform;

import dev.tfguard.hcl.Expression;
import dev.tfguard.terraform.eval.Conversion;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Scope;
import dev.tfguard.terraform.eval.Type;
import dev.tfguard.terraform.eval.Value;
import dev.tfguard.terraform.eval.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The {@code type} of a variable, with the defaults of optional attributes in it. */
sealed interface TypeConstraint {

  /** The type that values are converted to. */
  Type type();

  /** Tells whether attributes may be left out of a value or of a part of it. */
  boolean hasOptional();

  /** {@code value} with the attributes added that it leaves out. */
  Value complete(Value value);

  /** What a variable of this type is when {@code value} is given for it. */
  default Value convert(Value value) {
    return Conversion.convert(hasOptional() ? complete(value) : value, type());
  }

  /** A type without optional attributes. */
  record Plain(Type type) implements TypeConstraint {
    @Override
    public boolean hasOptional() {
      return false;
    }

    @Override
    public Value complete(Value value) {
      return value;
    }
  }

  /** A list, set or map. */
  record Collection(Type type, TypeConstraint element) implements TypeConstraint {
    @Override
    public boolean hasOptional() {
      return element.hasOptional();
    }

    @Override
    public Value complete(Value value) {
      return eachPart(value, element::complete);
    }
  }

  /**
   * An object.
   *
   * @param fields by name
   */
  record Structure(Type type, Map<String, Field> fields) implements TypeConstraint {
    @Override
    public boolean hasOptional() {
      return fields.values().stream()
          .anyMatch(field -> field.optional() || field.constraint().hasOptional());
    }

    @Override
    public Value complete(Value value) {
      if (!(value instanceof Value.Mapping mapping)) {
        return value;
      }
      Map<String, Value> completed = new LinkedHashMap<>(mapping.entries());
      fields.forEach(
          (name, field) ->
              field
                  .complete(Optional.ofNullable(mapping.entries().get(name)))
                  .ifPresent(part -> completed.put(name, part)));
      return Values.object(completed).assuming(mapping.assumptions());
    }
  }

  /** An attribute of an object; {@code preset} is the second argument of {@code optional}. */
  record Field(TypeConstraint constraint, boolean optional, Optional<Expression> preset) {

    Optional<Value> complete(Optional<Value> given) {
      if (given.isPresent() && !(given.get() instanceof Value.Null)) {
        return given.map(constraint::complete);
      }
      if (!optional) {
        return given;
      }
      Value value =
          preset
              .map(expression -> new Evaluator(Scope.EMPTY).evaluate(expression))
              .orElseGet(() -> Values.nothing(constraint.type()));
      return Optional.of(constraint.complete(value));
    }
  }

  private static Value eachPart(Value value, UnaryOperator<Value> change) {
    if (value instanceof Value.Sequence sequence) {
      List<Value> changed = sequence.elements().stream().map(change).toList();
      return Values.tuple(changed).assuming(sequence.assumptions());
    }
    if (value instanceof Value.Mapping mapping) {
      Map<String, Value> changed = new LinkedHashMap<>();
      mapping.entries().forEach((key, part) -> changed.put(key, change.apply(part)));
      return Values.object(changed).assuming(mapping.assumptions());
    }
    return value;
  }

  /** A tuple. */
  record Positions(Type type, List<TypeConstraint> elements) implements TypeConstraint {
    @Override
    public boolean hasOptional() {
      return elements.stream().anyMatch(TypeConstraint::hasOptional);
    }

    @Override
    public Value complete(Value value) {
      if (!(value instanceof Value.Sequence sequence)
          || sequence.elements().size() != elements.size()) {
        return value;
      }
      List<Value> completed = new ArrayList<>();
      for (int at = 0; at < elements.size(); at++) {
        completed.add(elements.get(at).complete(sequence.elements().get(at)));
      }
      return Values.tuple(completed).assuming(sequence.assumptions());
    }
  }
}
