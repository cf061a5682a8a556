package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Value.Null;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function of Terraform.
 *
 * @param returns the type of the result, {@code UNDETERMINED} where the arguments decide it
 * @param parameters the types to which arguments are converted
 * @param rest the type of any further arguments
 */
record Function(
    Demand demand, Type returns, List<Type> parameters, Optional<Type> rest, Body body) {

  /** What the arguments must be for the body to be run. */
  enum Demand {
    /** Known throughout; the result rests on whatever any part rests on. */
    WHOLLY_KNOWN,
    /** Known, though parts may be unknown; the parts keep what they rest on. */
    KNOWN,
    /** Anything but an error, null too; the body cares for what the result rests on. */
    ANYTHING
  }

  /** What the function does. */
  @FunctionalInterface
  interface Body {
    Value apply(Arguments arguments);
  }

  Function withRest(Type type) {
    return new Function(demand, returns, parameters, Optional.of(type), body);
  }

  /** Checks and converts {@code given} as Terraform does, then runs the body. */
  Value call(List<Value> given) {
    Assumptions assumptions = assumptions(given);
    Optional<Value> error = given.stream().filter(Value::isError).findFirst();
    if (error.isPresent()) {
      return error.get();
    }
    if (given.size() < parameters.size() || (rest.isEmpty() && given.size() > parameters.size())) {
      return Values.error("a function has the wrong number of arguments").assuming(assumptions);
    }
    List<Value> converted = new ArrayList<>();
    for (Value argument : given) {
      Value value = converted(argument, typeOf(converted.size()));
      if (value.isError()) {
        return value.assuming(argument.traits().assumptions());
      }
      converted.add(value);
    }
    return run(converted, assumptions);
  }

  private Value run(List<Value> arguments, Assumptions assumptions) {
    if (demand == Demand.ANYTHING) {
      return body.apply(new Arguments(arguments));
    }
    for (Value argument : arguments) {
      boolean enough = demand == Demand.KNOWN ? argument.isKnown() : argument.isWhollyKnown();
      if (!enough) {
        return Values.unknown(returns, Cause.in(argument)).assuming(assumptions);
      }
    }
    return body.apply(new Arguments(arguments)).assuming(assumptions);
  }

  private Assumptions assumptions(List<Value> arguments) {
    Assumptions all = Assumptions.NONE;
    for (Value argument : arguments) {
      all =
          all.and(
              demand == Demand.KNOWN ? argument.assumptions() : argument.traits().assumptions());
    }
    return all;
  }

  private Type typeOf(int index) {
    return index < parameters.size() ? parameters.get(index) : rest.orElse(Type.Basic.ANY);
  }

  private Value converted(Value argument, Type type) {
    return argument instanceof Null && demand != Demand.ANYTHING
        ? Values.error("an argument is null")
        : Conversion.convert(argument, type);
  }
}
