package dev.tfguard.hcl;

import java.util.List;

/**
 * A call of a function.
 *
 * @param name with its namespaces, as in {@code provider::aws::arn_parse}
 * @param expandFinal whether the last argument is followed by {@code ...}
 */
public record FunctionCall(
    int start, int end, int nameEnd, String name, List<Expression> arguments, boolean expandFinal)
    implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitFunctionCall(this);
  }
}
