package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Null;
import java.util.List;
import java.util.Optional;

/** A conditional: both arms are brought to one type, then the condition decides. */
final class Choice {
  private Choice() {}

  /** {@code condition ? whenTrue : whenFalse}. */
  static Value between(Value condition, Value whenTrue, Value whenFalse) {
    if (condition.isError()) {
      return Values.errorIn(condition, Basic.UNDETERMINED);
    }
    Optional<Type> common = commonType(whenTrue, whenFalse);
    if (common.isEmpty()) {
      return Values.error("the two results of a condition have different types")
          .assuming(whenTrue.traits().assumptions())
          .assuming(whenFalse.traits().assumptions());
    }
    if (condition instanceof Null) {
      Value nothing = Values.error("a condition is null").assuming(condition.assumptions());
      return Values.errorIn(nothing, Basic.UNDETERMINED);
    }
    if (!condition.isKnown()) {
      return undecided(condition, arm(whenTrue, common.get()), arm(whenFalse, common.get()));
    }
    Value decided = Conversion.convert(condition, Basic.BOOL);
    if (!(decided instanceof Bool bool)) {
      return Values.errorIn(decided, Basic.UNDETERMINED);
    }
    Value chosen = arm(bool.value() ? whenTrue : whenFalse, common.get());
    return (chosen.isError() ? Values.errorIn(chosen, Basic.UNDETERMINED) : chosen)
        .assuming(decided.assumptions());
  }

  private static Value undecided(Value condition, Value whenTrue, Value whenFalse) {
    Assumptions all =
        condition
            .assumptions()
            .and(whenTrue.traits().assumptions())
            .and(whenFalse.traits().assumptions());
    // Terraform itself is sure of equal numbers, but of nothing else that is equal.
    boolean same =
        (whenTrue instanceof Null && whenFalse instanceof Null)
            || (whenTrue.type() == Basic.NUMBER
                && Equality.isTrue(Equality.equal(whenTrue, whenFalse)));
    if (same) {
      return whenTrue.assuming(all);
    }
    Type type = whenTrue.type().equals(whenFalse.type()) ? whenTrue.type() : Basic.UNDETERMINED;
    return Values.unknown(type, Cause.in(condition)).assuming(all);
  }

  private static Value arm(Value value, Type type) {
    boolean open = !value.isKnown() && value.type() == Basic.UNDETERMINED;
    return open ? value : Conversion.convert(value, type);
  }

  /** Terraform ignores what is wrong with the arm that is not taken, but not its type. */
  private static Optional<Type> commonType(Value whenTrue, Value whenFalse) {
    if (isUntypedNull(whenTrue)) {
      return Optional.of(whenFalse.type());
    }
    if (isUntypedNull(whenFalse)) {
      return Optional.of(whenTrue.type());
    }
    boolean unclear = isUnclearError(whenTrue) || isUnclearError(whenFalse);
    if (unclear) {
      return Optional.of(Basic.UNDETERMINED);
    }
    return whenTrue.type() == Basic.ANY || whenFalse.type() == Basic.ANY
        ? Optional.of(Basic.ANY)
        : Unification.of(List.of(whenTrue.type(), whenFalse.type()));
  }

  private static boolean isUnclearError(Value value) {
    return value.isError() && value.type() == Basic.UNDETERMINED;
  }

  private static boolean isUntypedNull(Value value) {
    return value instanceof Null && value.type() == Basic.ANY;
  }
}
