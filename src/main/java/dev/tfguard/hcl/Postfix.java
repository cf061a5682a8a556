package dev.tfguard.hcl;

import java.util.List;

/**
 * A value followed by attribute accesses, indexes and splats.
 *
 * @param steps at least one; steps that follow a splat apply to each of its elements, see {@link
 *     Step}
 */
public record Postfix(int start, int end, Expression source, List<Step> steps)
    implements Expression {

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitPostfix(this);
  }
}
