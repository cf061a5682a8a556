package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code format} and {@code formatlist}. */
final class FormatFunctions {
  private FormatFunctions() {}

  static void addTo(Functions functions) {
    functions.special("format", FormatFunctions::format, STRING);
    functions.rest("format", ANY);
    functions.special("formatlist", FormatFunctions::formatList, STRING);
    functions.rest("formatlist", ANY);
  }

  private static Value format(Arguments arguments) {
    Assumptions all = Traits.of(arguments.values(), Assumptions.NONE).assumptions();
    return blocked(arguments, STRING)
        .orElseGet(() -> formatted(arguments, arguments.values().subList(1, arguments.size())))
        .assuming(all);
  }

  private static Value formatted(Arguments arguments, List<Value> values) {
    return new FormatString(arguments.text(0), values).result();
  }

  private static Optional<Value> blocked(Arguments arguments, Type type) {
    if (arguments.get(0) instanceof Null) {
      return Optional.of(Values.error("a format is null"));
    }
    // Terraform leaves a bare null open, as if its type were still to come.
    boolean known =
        arguments.values().stream().allMatch(value -> value.isWhollyKnown() && value.type() != ANY);
    return known ? Optional.empty() : Optional.of(Values.unknown(type, "an argument is not known"));
  }

  private static Value formatList(Arguments arguments) {
    Assumptions all = Traits.of(arguments.values(), Assumptions.NONE).assumptions();
    return blocked(arguments, new ListOf(STRING)).orElseGet(() -> rows(arguments)).assuming(all);
  }

  private static Value rows(Arguments arguments) {
    List<Value> values = arguments.values().subList(1, arguments.size());
    List<Integer> lengths =
        values.stream()
            .filter(Sequence.class::isInstance)
            .map(value -> ((Sequence) value).elements().size())
            .distinct()
            .toList();
    if (lengths.size() > 1) {
      return Values.error("the lists have different lengths");
    }
    List<Value> rows = new ArrayList<>();
    long size = 0;
    for (int at = 0; at < (lengths.isEmpty() ? 1 : lengths.get(0)); at++) {
      int index = at;
      Value row = formatted(arguments, values.stream().map(one -> pick(one, index)).toList());
      size += row.traits().size();
      if (!row.isKnown() || size > Traits.LARGEST) {
        return row.isError()
            ? row
            : Values.unknown(new ListOf(STRING), "the lists are not formatted");
      }
      rows.add(row);
    }
    return Values.sequence(new ListOf(STRING), rows);
  }

  private static Value pick(Value value, int index) {
    return value instanceof Sequence sequence ? sequence.elements().get(index) : value;
  }
}
