package dev.tfguard.check;

import dev.tfguard.hcl.BinaryOperation;
import dev.tfguard.hcl.BinaryOperator;
import dev.tfguard.hcl.Conditional;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Parentheses;
import dev.tfguard.hcl.UnaryOperation;
import dev.tfguard.hcl.UnaryOperator;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Value;
import java.util.Optional;

/**
 * Follows conditions further than Terraform does, for which {@code false && x} is as unknown as
 * {@code x} (until 1.12): a plan that comes about can have no other result.
 */
final class Decision {
  private final Evaluator evaluator;

  Decision(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** The value of {@code expression}, of whose branches the one that is taken is followed. */
  Value evaluate(Expression expression) {
    if (expression instanceof Parentheses parentheses) {
      return evaluate(parentheses.inner());
    }
    if (expression instanceof Conditional choice) {
      Optional<Boolean> taken = decide(choice.condition());
      if (taken.isPresent()) {
        return evaluate(taken.get() ? choice.whenTrue() : choice.whenFalse());
      }
    }
    return evaluator.evaluate(expression);
  }

  /** What {@code condition} comes to, whoever runs Terraform. */
  private Optional<Boolean> decide(Expression condition) {
    if (condition instanceof Parentheses parentheses) {
      return decide(parentheses.inner());
    }
    if (condition instanceof UnaryOperation not && not.operator() == UnaryOperator.NOT) {
      return decide(not.operand()).map(value -> !value);
    }
    if (condition instanceof BinaryOperation both) {
      return decide(both);
    }
    return value(condition);
  }

  private Optional<Boolean> decide(BinaryOperation both) {
    BinaryOperator operator = both.operator();
    if (operator != BinaryOperator.AND && operator != BinaryOperator.OR) {
      return value(both);
    }
    boolean decisive = operator == BinaryOperator.OR;
    Optional<Boolean> left = decide(both.left());
    Optional<Boolean> right = decide(both.right());
    if (left.equals(Optional.of(decisive)) || right.equals(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!decisive) : Optional.empty();
  }

  private Optional<Boolean> value(Expression condition) {
    return evaluator.evaluate(condition) instanceof Value.Bool known && !known.isAssumed()
        ? Optional.of(known.value())
        : Optional.empty();
  }
}
