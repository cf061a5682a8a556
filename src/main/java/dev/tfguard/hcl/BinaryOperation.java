package dev.tfguard.hcl;

/** Two operands and the operator between them. */
public record BinaryOperation(
    int start, int end, Expression left, BinaryOperator operator, Expression right)
    implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitBinaryOperation(this);
  }
}
