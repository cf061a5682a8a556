package dev.tfguard.hcl;

/** A name that refers to a value: the first part of a reference. */
public record Variable(int start, int end, String name) implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitVariable(this);
  }
}
