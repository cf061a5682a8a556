package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.Expression;

/** Finds out what an expression means in a {@link Scope}. */
public final class Evaluator {
  private final Scope scope;

  /** Evaluates where the names mean what {@code scope} says. */
  public Evaluator(Scope scope) {
    this.scope = scope;
  }

  /** The value of {@code expression}; never throws, whatever is written. */
  public Value evaluate(Expression expression) {
    return new Evaluation(scope, new Budget(), Locals.NONE).of(expression);
  }
}
