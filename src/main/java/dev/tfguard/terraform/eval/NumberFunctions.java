package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.NUMBER;

import dev.tfguard.hcl.BinaryOperator;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Num;
import dev.tfguard.terraform.eval.Value.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** Functions of numbers. */
final class NumberFunctions {
  private static final int DOUBLE_BITS = 53;

  private NumberFunctions() {}

  static void addTo(Functions functions) {
    functions.strict("min", NUMBER, a -> extreme(a, -1));
    functions.rest("min", NUMBER);
    functions.strict("max", NUMBER, a -> extreme(a, 1));
    functions.rest("max", NUMBER);
    functions.strict("abs", NUMBER, a -> with(a.number(0), a.number(0).value().abs()), NUMBER);
    functions.strict("ceil", NUMBER, a -> rounded(a.number(0), RoundingMode.CEILING), NUMBER);
    functions.strict("floor", NUMBER, a -> rounded(a.number(0), RoundingMode.FLOOR), NUMBER);
    functions.strict("signum", NUMBER, NumberFunctions::signum, NUMBER);
    functions.strict("sum", NUMBER, NumberFunctions::sum, ANY);
    functions.strict("pow", NUMBER, NumberFunctions::power, NUMBER, NUMBER);
    functions.strict("parseint", NUMBER, NumberFunctions::parse, ANY, NUMBER);
  }

  private static Value with(Num number, BigDecimal value) {
    return Values.number(value, number.precision());
  }

  private static Value rounded(Num number, RoundingMode mode) {
    return with(number, number.value().setScale(0, mode));
  }

  private static Value extreme(Arguments arguments, int sign) {
    if (arguments.size() == 0) {
      return Values.error("there is no number to choose from");
    }
    Num best = arguments.number(0);
    for (int at = 1; at < arguments.size(); at++) {
      Num other = arguments.number(at);
      best = other.value().compareTo(best.value()) * sign > 0 ? other : best;
    }
    return best;
  }

  private static Value signum(Arguments arguments) {
    boolean whole = arguments.number(0).value().stripTrailingZeros().scale() <= 0;
    return whole
        ? Values.integer(arguments.number(0).value().signum())
        : Values.error("signum takes a whole number");
  }

  private static Value sum(Arguments arguments) {
    if (!arguments.isSequence(0) || arguments.elements(0).isEmpty()) {
      return Values.error("sum takes a sequence that is not empty");
    }
    Value sum = Values.integer(0);
    boolean first = true;
    for (Value element : arguments.elements(0)) {
      Value number = Conversion.convert(element, NUMBER);
      if (element instanceof Null || number.isError()) {
        return Values.error("sum takes numbers");
      }
      sum = first ? number : Operators.binary(sum, BinaryOperator.ADD, number);
      first = false;
    }
    return sum;
  }

  /** Terraform computes powers as doubles; those that are exact in it are computed here. */
  private static Value power(Arguments arguments) {
    OptionalInt base = arguments.whole(0);
    OptionalInt exponent = arguments.whole(1);
    Value inexact = Values.unknown(NUMBER, "a power that is not whole or small is not computed");
    boolean whole = base.isPresent() && exponent.isPresent();
    if (!whole || exponent.getAsInt() < 0 || exponent.getAsInt() > DOUBLE_BITS) {
      return inexact;
    }
    BigInteger power = BigInteger.valueOf(base.getAsInt()).pow(exponent.getAsInt());
    return power.bitLength() <= DOUBLE_BITS
        ? Values.number(new BigDecimal(power), DOUBLE_BITS)
        : inexact;
  }

  private static Value parse(Arguments arguments) {
    int base = arguments.whole(1).orElse(-1);
    if (!(arguments.get(0) instanceof Text text) || base < 2 || base > 62) {
      return Values.error("parseint takes a string and a base from 2 to 62");
    }
    boolean plain = text.value().matches("[+-]?[0-9A-Za-z]{1,1000}");
    if (base > Character.MAX_RADIX || text.value().length() > 1000) {
      return Values.unknown(NUMBER, "a number of that base or length is not read");
    }
    try {
      BigInteger value = new BigInteger(plain ? text.value() : "", base);
      int bits = Math.max(BinaryFloat.INTEGER_BITS, value.bitLength());
      return Values.number(new BigDecimal(value), bits);
    } catch (NumberFormatException notANumber) {
      return Values.error("the text is no number of base " + base);
    }
  }
}
