package dev.tfguard.fix;

import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.NullLiteral;
import dev.tfguard.hcl.NumberLiteral;
import dev.tfguard.hcl.Template;

/** Tells the values that may be replaced from those that somebody means to be computed. */
final class Literals {
  private Literals() {}

  /** Tells whether {@code value} is the same wherever it is evaluated. */
  static boolean isLiteral(Expression value) {
    if (value instanceof Template template) {
      return template.literal().isPresent()
          || template.wrapped().filter(Literals::isLiteral).isPresent();
    }
    return value instanceof BooleanLiteral
        || value instanceof NumberLiteral
        || value instanceof NullLiteral;
  }
}
