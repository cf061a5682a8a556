package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.FunctionCall;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of functions. */
final class Call {
  private final Evaluation evaluation;

  Call(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  Value of(FunctionCall call) {
    String name = call.name().startsWith("core::") ? call.name().substring(6) : call.name();
    if (!call.expandFinal() && name.equals("try")) {
      return attempt(call.arguments());
    }
    if (!call.expandFinal() && name.equals("can")) {
      return call.arguments().size() == 1
          ? can(evaluation.of(call.arguments().get(0)))
          : Values.error("can takes one argument");
    }
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(evaluation.of(argument));
    }
    Assumptions ofExpansion = Assumptions.NONE;
    if (call.expandFinal() && !arguments.isEmpty()) {
      Value last = arguments.remove(arguments.size() - 1);
      if (!(last instanceof Sequence sequence)) {
        return notExpanded(last);
      }
      arguments.addAll(sequence.elements());
      ofExpansion = last.assumptions();
    }
    Value result = apply(name, arguments).assuming(ofExpansion);
    return result.isError() ? Values.errorIn(result, Basic.ANY) : result;
  }

  private Value apply(String name, List<Value> arguments) {
    Optional<Function> function = Functions.find(name);
    if (function.isEmpty()) {
      return arguments.stream()
          .filter(Value::isError)
          .findFirst()
          .orElseGet(() -> Values.unknown("the function " + name + " is not evaluated"))
          .assuming(Traits.of(arguments, Assumptions.NONE).assumptions());
    }
    Value result =
        evaluation.budget().spend(Traits.of(arguments, Assumptions.NONE).size())
            ? function.get().call(arguments)
            : Values.unknown("the expression takes too long to evaluate");
    boolean affordable = evaluation.budget().spend(result.traits().size());
    return affordable ? result : Values.unknown("the expression takes too long to evaluate");
  }

  private static Value notExpanded(Value last) {
    if (last instanceof Unknown unknown) {
      boolean wrong = unknown.type().isPrimitive() || unknown.type().isMapping();
      return wrong ? Values.error("an argument cannot be expanded") : unknown(unknown);
    }
    String reason = last instanceof Null ? "a null argument is expanded" : "a value is expanded";
    return Values.error(reason).assuming(last.assumptions());
  }

  private static Value unknown(Unknown last) {
    return last.isError() ? last : Values.unknown(last.cause()).assuming(last.assumptions());
  }

  /** {@code try}: the first argument without an error, if it is known throughout. */
  private Value attempt(List<Expression> arguments) {
    Assumptions ofErrors = Assumptions.NONE;
    for (Expression argument : arguments) {
      Value value = evaluation.of(argument);
      if (!value.isError()) {
        return (value.isWhollyKnown() ? value : Values.unknown(Cause.in(value)))
            .assuming(ofErrors)
            .assuming(value.isWhollyKnown() ? Assumptions.NONE : value.traits().assumptions());
      }
      ofErrors = ofErrors.and(value.assumptions());
    }
    return Values.error("no argument of try is without error").assuming(ofErrors);
  }

  private static Value can(Value value) {
    Value result =
        value.isError() || value.isWhollyKnown()
            ? Values.bool(!value.isError())
            : Values.unknown(Basic.BOOL, Cause.in(value));
    return result.assuming(value.traits().assumptions());
  }
}
