package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.UNDETERMINED;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Functions of sets. */
final class SetFunctions {
  private static final int MOST_COMPARED = 3000;

  private SetFunctions() {}

  static void addTo(Functions functions) {
    Type any = new SetOf(ANY);
    functions.strict("setunion", UNDETERMINED, a -> folded(a, SetFunctions::union), any);
    functions.rest("setunion", any);
    functions.strict(
        "setintersection", UNDETERMINED, a -> folded(a, (one, two) -> kept(one, two, true)), any);
    functions.rest("setintersection", any);
    functions.strict(
        "setsubtract", UNDETERMINED, a -> folded(a, (one, two) -> kept(one, two, false)), any, any);
    functions.strict("setproduct", UNDETERMINED, SetFunctions::product);
    functions.rest("setproduct", ANY);
  }

  private static Value folded(Arguments arguments, BinaryOperator<List<Value>> operation) {
    List<Type> elements = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at++) {
      Type element = arguments.type(at).parts().iterator().next();
      if (element != ANY || !arguments.elements(at).isEmpty()) {
        elements.add(element);
      }
    }
    Optional<Type> common = elements.isEmpty() ? Optional.of(ANY) : Unification.of(elements);
    if (common.isEmpty()) {
      return Values.error("the sets have different types");
    }
    List<Value> result = List.of();
    for (int at = 0; at < arguments.size(); at++) {
      Value set = Conversion.convert(arguments.get(at), new SetOf(common.get()));
      if (!(set instanceof Sequence sequence) || sequence.elements().size() > MOST_COMPARED) {
        return set.isError() ? set : Values.unknown("the sets are not compared");
      }
      result = at == 0 ? sequence.elements() : operation.apply(result, sequence.elements());
    }
    return Sets.of(common.get(), result);
  }

  private static List<Value> union(List<Value> left, List<Value> right) {
    List<Value> both = new ArrayList<>(left);
    both.addAll(right);
    return both;
  }

  /** Those of {@code left} that are in {@code right}, or those that are not. */
  private static List<Value> kept(List<Value> left, List<Value> right, boolean wanted) {
    return left.stream()
        .filter(
            one ->
                wanted
                    == right.stream()
                        .anyMatch(other -> Equality.isTrue(Equality.equal(one, other))))
        .toList();
  }

  private static Value product(Arguments arguments) {
    if (arguments.size() < 2) {
      return Values.error("setproduct takes at least two sets");
    }
    List<Type> types = new ArrayList<>();
    long total = arguments.size();
    for (int at = 0; at < arguments.size(); at++) {
      Optional<Type> element = elementType(arguments, at);
      if (element.isEmpty()) {
        return Values.error("setproduct takes sets");
      }
      types.add(element.get());
      total = Math.min(Traits.LARGEST + 1L, total * arguments.elements(at).size());
    }
    if (total > Traits.LARGEST) {
      return Values.unknown("a product of that size is not computed");
    }
    Type tuple = new TupleOf(types);
    List<Value> tuples = combinations(arguments, types).stream().<Value>map(Values::tuple).toList();
    boolean sets = arguments.values().stream().anyMatch(one -> one.type() instanceof SetOf);
    return sets ? Sets.of(tuple, tuples) : Values.sequence(new ListOf(tuple), tuples);
  }

  private static Optional<Type> elementType(Arguments arguments, int index) {
    if (!arguments.isSequence(index)) {
      return Optional.empty();
    }
    return arguments.elements(index).isEmpty() && arguments.type(index) instanceof TupleOf
        ? Optional.of(ANY)
        : Unification.of(arguments.type(index).parts());
  }

  private static List<List<Value>> combinations(Arguments arguments, List<Type> types) {
    List<List<Value>> rows = List.of(List.of());
    for (int at = 0; at < arguments.size(); at++) {
      Type type = types.get(at);
      List<List<Value>> longer = new ArrayList<>();
      for (List<Value> row : rows) {
        for (Value element : arguments.elements(at)) {
          List<Value> extended = new ArrayList<>(row);
          extended.add(Conversion.convert(element, type));
          longer.add(extended);
        }
      }
      rows = longer;
    }
    return rows;
  }
}
