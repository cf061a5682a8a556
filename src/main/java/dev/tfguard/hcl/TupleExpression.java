package dev.tfguard.hcl;

import java.util.List;

/** {@code [a, b]}. */
public record TupleExpression(int start, int end, List<Expression> elements) implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitTupleExpression(this);
  }
}
