package dev.tfguard.hcl;

import java.util.Optional;

/**
 * {@code [for …]} or {@code {for …}}.
 *
 * @param key what builds an object's keys; empty for a tuple
 * @param grouped whether {@code ...} follows the value
 * @param filter the condition behind {@code if}
 */
public record ForExpression(
    int start,
    int end,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    Optional<Expression> key,
    Expression value,
    boolean grouped,
    Optional<Expression> filter)
    implements Expression {

  /** Tells whether an object is built, not a tuple. */
  public boolean buildsObject() {
    return key.isPresent();
  }

  @Override
  public <R> R accept(ExpressionVisitor<R> visitor) {
    return visitor.visitForExpression(this);
  }
}
