package dev.tfguard.hcl;

/** {@code -x} or {@code !x}. */
public record UnaryOperation(int start, int end, UnaryOperator operator, Expression operand)
    implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitUnaryOperation(this);
  }
}
