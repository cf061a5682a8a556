package dev.tfguard.hcl;

import java.util.List;

/** {@code {a = 1}}. */
public record ObjectExpression(int start, int end, List<ObjectItem> items) implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitObjectExpression(this);
  }
}
