package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.BinaryOperator;
import dev.tfguard.hcl.UnaryOperator;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The operators; both operands are always evaluated. */
final class Operators {
  private Operators() {}

  static Value unary(UnaryOperator operator, Value operand) {
    Basic type = operator == UnaryOperator.NOT ? Basic.BOOL : Basic.NUMBER;
    Value value = operand(operand, type);
    if (value.isError()) {
      return Values.errorIn(value, type);
    }
    if (value instanceof Bool bool) {
      return Values.bool(!bool.value()).assuming(value.assumptions());
    }
    if (value instanceof Num number) {
      return number.value().signum() == 0
          ? minusZero().assuming(number.assumptions())
          : new Num(number.value().negate(), number.precision(), number.assumptions());
    }
    return value;
  }

  static Value binary(Value left, BinaryOperator operator, Value right) {
    Value result =
        left.isError() || right.isError() ? first(left, right) : of(left, operator, right);
    return result.isError() ? Values.errorIn(result, type(operator)) : result;
  }

  private static Value first(Value left, Value right) {
    return left.isError() ? left : right;
  }

  private static Basic type(BinaryOperator operator) {
    return switch (operator) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO -> Basic.NUMBER;
      default -> Basic.BOOL;
    };
  }

  private static Value of(Value left, BinaryOperator operator, Value right) {
    return switch (operator) {
      case EQUAL -> Equality.equal(left, right);
      case NOT_EQUAL -> unary(UnaryOperator.NOT, Equality.equal(left, right));
      case AND, OR -> logic(operand(left, Basic.BOOL), operator, operand(right, Basic.BOOL));
      default -> numbers(operand(left, Basic.NUMBER), operator, operand(right, Basic.NUMBER));
    };
  }

  private static Value operand(Value given, Basic type) {
    return given instanceof Null
        ? Values.error("an operand is null").assuming(given.assumptions())
        : Conversion.convert(given, type);
  }

  private static Value logic(Value left, BinaryOperator operator, Value right) {
    if (left.isError() || right.isError()) {
      return left.isError() ? left : right;
    }
    Assumptions both = left.assumptions().and(right.assumptions());
    if (left instanceof Bool one && right instanceof Bool two) {
      boolean result =
          operator == BinaryOperator.AND
              ? (one.value() && two.value())
              : (one.value() || two.value());
      return Values.bool(result).assuming(both);
    }
    return Values.unknown(Basic.BOOL, Cause.in(left, right)).assuming(both);
  }

  private static Value numbers(Value left, BinaryOperator operator, Value right) {
    if (left.isError() || right.isError()) {
      return left.isError() ? left : right;
    }
    Assumptions both = left.assumptions().and(right.assumptions());
    if (left instanceof Num one && right instanceof Num two) {
      return known(one, operator, two).assuming(both);
    }
    return Values.unknown(type(operator), Cause.in(left, right)).assuming(both);
  }

  private static Value known(Num left, BinaryOperator operator, Num right) {
    int order = left.value().compareTo(right.value());
    return switch (operator) {
      case GREATER -> Values.bool(order > 0);
      case GREATER_OR_EQUAL -> Values.bool(order >= 0);
      case LESS -> Values.bool(order < 0);
      case LESS_OR_EQUAL -> Values.bool(order <= 0);
      case ADD -> Values.number(left.value().add(right.value()), precision(left, right));
      case SUBTRACT -> Values.number(left.value().subtract(right.value()), precision(left, right));
      case MULTIPLY -> product(left, right);
      case DIVIDE -> quotient(left, right);
      default -> remainder(left, right);
    };
  }

  private static int precision(Num left, Num right) {
    return Math.max(left.precision(), right.precision());
  }

  /** Terraform has a negative zero and prints it as {@code -0}. */
  private static Value minusZero() {
    return Values.unknown(Basic.NUMBER, "a negative zero is not computed");
  }

  private static boolean isMinusZero(Num left, Num right, BigDecimal result) {
    return result.signum() == 0 && (left.value().signum() < 0 || right.value().signum() < 0);
  }

  private static Value product(Num left, Num right) {
    BigDecimal exact =
        BinaryFloat.round(left.value().multiply(right.value()), BinaryFloat.LITERAL_BITS);
    int bits = Math.max(precision(left, right), BinaryFloat.bitsNeeded(exact));
    return isMinusZero(left, right, exact) ? minusZero() : Values.number(exact, bits);
  }

  private static Value quotient(Num left, Num right) {
    if (right.value().signum() == 0) {
      return left.value().signum() == 0
          ? Values.error("zero is divided by zero")
          : Values.unknown(Basic.NUMBER, "a number is divided by zero");
    }
    int bits = precision(left, right);
    if (isMinusZero(left, right, left.value())) {
      return minusZero();
    }
    return Values.number(BinaryFloat.divide(left.value(), right.value(), bits), bits);
  }

  private static Value remainder(Num left, Num right) {
    if (right.value().signum() == 0) {
      return Values.unknown(Basic.NUMBER, "a remainder by zero is not computed");
    }
    int bits = left.precision();
    BigDecimal whole =
        BinaryFloat.divide(left.value(), right.value(), precision(left, right))
            .setScale(0, RoundingMode.DOWN);
    BigDecimal taken =
        BinaryFloat.round(right.value().multiply(BinaryFloat.round(whole, bits)), bits);
    return Values.number(left.value().subtract(taken), bits);
  }
}
