package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.NUMBER;
import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import dev.tfguard.hcl.BinaryOperator;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Functions from sequences to sequences. */
final class SequenceFunctions {
  /** The longest list that {@code range} makes. */
  private static final int LONGEST_RANGE = 1024;

  private static final int MOST_COMPARED = 3000;

  private SequenceFunctions() {}

  static void addTo(Functions functions) {
    Type strings = new ListOf(STRING);
    Type anything = new ListOf(ANY);
    functions.structural("concat", SequenceFunctions::concat);
    functions.rest("concat", ANY);
    functions.structural("flatten", SequenceFunctions::flatten, ANY);
    functions.structural("reverse", SequenceFunctions::reverse, ANY);
    functions.structural("slice", SequenceFunctions::slice, ANY, NUMBER, NUMBER);
    functions.structural("chunklist", SequenceFunctions::chunks, anything, NUMBER);
    functions.strict("distinct", Type.Basic.UNDETERMINED, SequenceFunctions::distinct, anything);
    functions.strict("compact", strings, a -> Values.texts(present(a, true)), strings);
    functions.strict("sort", strings, SequenceFunctions::sort, strings);
    functions.strict("range", new ListOf(NUMBER), SequenceFunctions::range);
    functions.rest("range", NUMBER);
    functions.special("coalescelist", SequenceFunctions::coalesceList);
    functions.rest("coalescelist", ANY);
    functions.strict(
        "matchkeys",
        Type.Basic.UNDETERMINED,
        SequenceFunctions::matchKeys,
        anything,
        anything,
        anything);
  }

  private static Value concat(Arguments arguments) {
    List<Value> all = new ArrayList<>();
    for (Value sequence : arguments.values()) {
      if (!(sequence instanceof Sequence given) || sequence.type() instanceof SetOf) {
        return Values.error("concat takes lists");
      }
      all.addAll(given.elements());
    }
    if (arguments.size() == 0) {
      return Values.error("concat takes at least one list");
    }
    boolean lists = arguments.values().stream().allMatch(one -> one.type() instanceof ListOf);
    Optional<Type> common =
        lists
            ? Unification.of(arguments.values().stream().map(Value::type).toList())
            : Optional.empty();
    return common.isEmpty() ? Values.tuple(all) : converted(all, common.get());
  }

  private static Value converted(List<Value> elements, Type list) {
    Type element = list.parts().iterator().next();
    List<Value> converted =
        elements.stream().map(value -> Conversion.convert(value, element)).toList();
    return converted.stream()
        .filter(Value::isError)
        .findFirst()
        .orElseGet(() -> Values.sequence(list, converted));
  }

  private static Value flatten(Arguments arguments) {
    if (!(arguments.get(0) instanceof Sequence sequence)) {
      return Values.error("flatten takes a sequence");
    }
    List<Value> flat = new ArrayList<>();
    Assumptions assumptions = flattened(sequence, flat);
    boolean open =
        flat.stream().anyMatch(value -> value instanceof Unknown && !value.type().isPrimitive());
    return (open ? Values.unknown("an element may be a list") : Values.tuple(flat))
        .assuming(assumptions);
  }

  private static Assumptions flattened(Sequence sequence, List<Value> into) {
    Assumptions assumptions = sequence.assumptions();
    for (Value element : sequence.elements()) {
      if (element instanceof Sequence inner) {
        assumptions = assumptions.and(flattened(inner, into));
      } else {
        into.add(element);
      }
    }
    return assumptions;
  }

  private static Value reverse(Arguments arguments) {
    if (!arguments.isSequence(0)) {
      return Values.error("reverse takes a list");
    }
    List<Value> reversed = new ArrayList<>(arguments.elements(0));
    Collections.reverse(reversed);
    return arguments.type(0) instanceof TupleOf
        ? Values.tuple(reversed)
        : Values.sequence(new ListOf(arguments.type(0).parts().iterator().next()), reversed);
  }

  private static Value slice(Arguments arguments) {
    if (!arguments.isSequence(0) || arguments.type(0) instanceof SetOf) {
      return Values.error("slice takes a list");
    }
    int start = arguments.whole(1).orElse(-1);
    int end = arguments.whole(2).orElse(-1);
    if (start < 0 || end < start || end > arguments.elements(0).size()) {
      return Values.error("slice goes beyond the list");
    }
    return alike(arguments.type(0), arguments.elements(0).subList(start, end));
  }

  private static Value alike(Type type, List<Value> elements) {
    return type instanceof TupleOf ? Values.tuple(elements) : Values.sequence(type, elements);
  }

  private static Value chunks(Arguments arguments) {
    int size = arguments.whole(1).orElse(-1);
    List<Value> all = arguments.elements(0);
    if (size < 0) {
      return Values.error("chunklist takes a whole number");
    }
    List<Value> chunks = new ArrayList<>();
    int step = size == 0 ? Math.max(1, all.size()) : size;
    for (int start = 0; start < all.size(); start += step) {
      int end = (int) Math.min(all.size(), (long) start + step);
      chunks.add(Values.sequence(arguments.type(0), all.subList(start, end)));
    }
    return Values.sequence(new ListOf(arguments.type(0)), chunks);
  }

  private static Value distinct(Arguments arguments) {
    List<Value> once = new ArrayList<>();
    for (Value element : arguments.elements(0)) {
      boolean seen = once.stream().anyMatch(one -> Equality.isTrue(Equality.equal(one, element)));
      if (!seen) {
        once.add(element);
      }
      if (once.size() > MOST_COMPARED) {
        return Values.unknown("that many elements are not compared");
      }
    }
    return Values.sequence(arguments.type(0), once);
  }

  private static List<String> present(Arguments arguments, boolean dropEmpty) {
    return arguments.elements(0).stream()
        .filter(Text.class::isInstance)
        .map(element -> ((Text) element).value())
        .filter(text -> !(dropEmpty && text.isEmpty()))
        .toList();
  }

  private static Value sort(Arguments arguments) {
    if (arguments.elements(0).stream().anyMatch(Null.class::isInstance)) {
      return Values.error("a null cannot be sorted");
    }
    return Values.texts(present(arguments, false).stream().sorted(KeyOrder.INSTANCE).toList());
  }

  private static Value range(Arguments arguments) {
    if (arguments.size() < 1 || arguments.size() > 3) {
      return Values.error("range takes one to three numbers");
    }
    Num start = arguments.size() == 1 ? Values.integer(0) : arguments.number(0);
    Num end = arguments.number(arguments.size() == 1 ? 0 : 1);
    int order = end.value().compareTo(start.value());
    Num step = arguments.size() == 3 ? arguments.number(2) : Values.integer(order < 0 ? -1 : 1);
    boolean down = step.value().signum() < 0;
    if (down ? order > 0 : order < 0) {
      return Values.error("range goes the other way than its step");
    }
    List<Value> numbers = new ArrayList<>();
    Value next = start;
    while (next instanceof Num number
        && (number.value().compareTo(end.value()) < 0) != down
        && number.value().compareTo(end.value()) != 0) {
      if (numbers.size() >= LONGEST_RANGE) {
        return Values.error("range makes at most " + LONGEST_RANGE + " numbers");
      }
      numbers.add(number);
      next = Operators.binary(number, BinaryOperator.ADD, step);
    }
    return Values.sequence(new ListOf(NUMBER), numbers);
  }

  private static Value coalesceList(Arguments arguments) {
    Assumptions seen = Assumptions.NONE;
    for (Value argument : arguments.values()) {
      if (!argument.isKnown()) {
        return Values.unknown(Cause.in(argument)).assuming(argument.assumptions());
      }
      if (!argument.type().isSequence() || argument.type() instanceof SetOf) {
        return Values.error("coalescelist takes lists").assuming(argument.assumptions());
      }
    }
    for (Value argument : arguments.values()) {
      seen = seen.and(argument.assumptions());
      if (argument instanceof Sequence sequence && !sequence.elements().isEmpty()) {
        return sequence.assuming(seen);
      }
    }
    return Values.error("there is no list with elements").assuming(seen);
  }

  private static Value matchKeys(Arguments arguments) {
    List<Value> values = arguments.elements(0);
    Optional<Type> common = Unification.of(List.of(arguments.type(1), arguments.type(2)));
    if (common.isEmpty() || values.size() != arguments.elements(1).size()) {
      return Values.error("matchkeys takes keys of one type, one for each value");
    }
    Value keys = Conversion.convert(arguments.get(1), common.get());
    Value wanted = Conversion.convert(arguments.get(2), common.get());
    boolean listed = keys instanceof Sequence && wanted instanceof Sequence;
    if (!listed || values.size() > MOST_COMPARED) {
      return Values.unknown("the keys are not compared");
    }
    List<Value> found = new ArrayList<>();
    for (int at = 0; at < values.size(); at++) {
      Value key = ((Sequence) keys).elements().get(at);
      boolean matches =
          ((Sequence) wanted)
              .elements().stream().anyMatch(one -> Equality.isTrue(Equality.equal(key, one)));
      if (matches) {
        found.add(values.get(at));
      }
    }
    return Values.sequence(arguments.type(0), found);
  }
}
