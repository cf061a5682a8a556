package dev.tfguard.hcl;

/** {@code condition ? whenTrue : whenFalse}. */
public record Conditional(
    int start, int end, Expression condition, Expression whenTrue, Expression whenFalse)
    implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitConditional(this);
  }
}
