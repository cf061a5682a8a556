package dev.tfguard.hcl;

/** An expression in parentheses, kept apart because a parenthesized object key is no bare name. */
public record Parentheses(int start, int end, Expression inner) implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitParentheses(this);
  }
}
