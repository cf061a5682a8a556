package dev.tfguard.hcl;

import java.math.BigDecimal;

/** A number, exact. */
public record NumberLiteral(int start, int end, BigDecimal value) implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitNumberLiteral(this);
  }
}
