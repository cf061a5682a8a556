package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.BOOL;
import static dev.tfguard.terraform.eval.Type.Basic.NUMBER;
import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.Optional;

/** Functions that change a value's type or choose between values. */
final class ConversionFunctions {
  private ConversionFunctions() {}

  static void addTo(Functions functions) {
    functions.special("tostring", a -> Conversion.convert(a.get(0), STRING), ANY);
    functions.special("tonumber", a -> Conversion.convert(a.get(0), NUMBER), ANY);
    functions.special("tobool", a -> Conversion.convert(a.get(0), BOOL), ANY);
    functions.special("tolist", a -> Conversion.convert(a.get(0), new ListOf(ANY)), ANY);
    functions.special("toset", a -> Conversion.convert(a.get(0), new SetOf(ANY)), ANY);
    functions.special("tomap", a -> Conversion.convert(a.get(0), new MapOf(ANY)), ANY);
    functions.special("sensitive", a -> a.get(0), ANY);
    functions.special("nonsensitive", a -> a.get(0), ANY);
    functions.special("coalesce", ConversionFunctions::coalesce);
    functions.rest("coalesce", ANY);
    functions.special("jsonencode", a -> JsonText.of(a.get(0)), ANY);
  }

  private static Value coalesce(Arguments arguments) {
    Optional<Type> common = Unification.of(arguments.values().stream().map(Value::type).toList());
    Assumptions seen = Assumptions.NONE;
    if (common.isEmpty()) {
      Assumptions all = Traits.of(arguments.values(), Assumptions.NONE).assumptions();
      return Values.error("coalesce takes values of one type").assuming(all);
    }
    for (Value argument : arguments.values()) {
      Value value = Conversion.convert(argument, common.get());
      seen = seen.and(value.traits().assumptions());
      boolean skipped =
          value instanceof Null || (value instanceof Text text && text.value().isEmpty());
      if (!skipped) {
        return value.assuming(seen);
      }
    }
    return Values.error("there is no value that is neither null nor empty").assuming(seen);
  }
}
