package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.BOOL;
import static dev.tfguard.terraform.eval.Type.Basic.NUMBER;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.List;
import java.util.Optional;

/** Functions that look into a sequence. */
final class SearchFunctions {
  private SearchFunctions() {}

  static void addTo(Functions functions) {
    functions.structural("length", SearchFunctions::length, ANY);
    functions.structural("element", SearchFunctions::element, ANY, NUMBER);
    functions.structural("one", SearchFunctions::one, ANY);
    functions.structural("contains", SearchFunctions::contains, ANY, ANY);
    functions.structural("alltrue", a -> quantified(a.get(0), true), new ListOf(BOOL));
    functions.structural("anytrue", a -> quantified(a.get(0), false), new ListOf(BOOL));
    functions.strict("index", NUMBER, SearchFunctions::index, ANY, ANY);
  }

  private static Value length(Arguments arguments) {
    if (arguments.get(0) instanceof Text text) {
      return Characters.of(text.value())
          .<Value>map(characters -> Values.integer(characters.size()))
          .orElseGet(() -> Values.unknown(NUMBER, "such characters are not counted"));
    }
    if (arguments.isSequence(0)) {
      return Values.integer(arguments.elements(0).size());
    }
    return arguments.isMapping(0)
        ? Values.integer(arguments.entries(0).size())
        : Values.error("length takes a string or a collection");
  }

  private static Value element(Arguments arguments) {
    if (!arguments.isSequence(0) || arguments.type(0) instanceof SetOf) {
      return Values.error("element takes a list");
    }
    List<Value> elements = arguments.elements(0);
    boolean whole = arguments.number(1).value().stripTrailingZeros().scale() <= 0;
    if (elements.isEmpty() || !whole) {
      return Values.error("element takes a list that is not empty and a whole number");
    }
    // What an index below zero means depends on the version of Terraform.
    return arguments.whole(1).orElse(-1) >= 0
        ? elements.get(Math.floorMod(arguments.whole(1).getAsInt(), elements.size()))
        : Values.unknown("an index that is negative or very large is not used");
  }

  private static Value one(Arguments arguments) {
    if (!arguments.isSequence(0) || arguments.elements(0).size() > 1) {
      return Values.error("one takes a sequence of no or one element");
    }
    boolean tuple = arguments.type(0) instanceof Type.TupleOf;
    return arguments.elements(0).isEmpty()
        ? Values.nothing(tuple ? ANY : arguments.type(0).parts().iterator().next())
        : arguments.elements(0).get(0);
  }

  private static Value contains(Arguments arguments) {
    if (!arguments.isSequence(0)) {
      return Values.error("contains takes a sequence");
    }
    Assumptions all = Traits.of(arguments.values(), Assumptions.NONE).assumptions();
    boolean undecided = false;
    for (Value element : arguments.elements(0)) {
      Value equal = Equality.equal(arguments.get(1), element);
      if (Equality.isTrue(equal)) {
        return Values.bool(true).assuming(all);
      }
      undecided |= !equal.isKnown();
    }
    Value result =
        undecided
            ? Values.unknown(BOOL, Cause.in(arguments.get(1), arguments.get(0)))
            : Values.bool(false);
    return result.assuming(all);
  }

  /** {@code alltrue} and {@code anytrue}; a null counts as not true. */
  private static Value quantified(Value list, boolean all) {
    Assumptions assumptions = list.traits().assumptions();
    boolean undecided = false;
    for (Value element : ((Value.Sequence) list).elements()) {
      Optional<Boolean> truth = truth(element);
      undecided |= truth.isEmpty();
      if (undecided && all) {
        break;
      }
      if (truth.isPresent() && truth.get() != all) {
        return Values.bool(!all).assuming(assumptions);
      }
    }
    Value result = undecided ? Values.unknown(BOOL, Cause.in(list)) : Values.bool(all);
    return result.assuming(assumptions);
  }

  private static Optional<Boolean> truth(Value element) {
    if (element instanceof Null) {
      return Optional.of(false);
    }
    return element instanceof Bool bool ? Optional.of(bool.value()) : Optional.empty();
  }

  private static Value index(Arguments arguments) {
    if (!arguments.isSequence(0) || arguments.type(0) instanceof SetOf) {
      return Values.error("index takes a list");
    }
    List<Value> elements = arguments.elements(0);
    for (int at = 0; at < elements.size(); at++) {
      Value equal = Equality.equal(elements.get(at), arguments.get(1));
      if (!equal.isKnown()) {
        return Values.unknown(NUMBER, "an element is not known");
      }
      if (Equality.isTrue(equal)) {
        return Values.integer(at);
      }
    }
    return Values.error("the element is not found");
  }
}
