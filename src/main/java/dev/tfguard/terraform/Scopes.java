package dev.tfguard.terraform;

import dev.tfguard.hcl.Expression;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Scope;
import dev.tfguard.terraform.eval.Value;
import java.util.HashMap;
import java.util.Map;

/** What names mean in each module, for each way in which the module is used; for one thread. */
public final class Scopes {
  private final VariableInputs inputs;
  private final Map<CallPath, ModuleScope> known = new HashMap<>();
  private int depth;

  /** Root modules' variables have the values of {@code inputs} before those of their own files. */
  public Scopes(VariableInputs inputs) {
    this.inputs = inputs;
  }

  /** What names mean in the module at the end of {@code path}. */
  public Scope of(CallPath path) {
    return known.computeIfAbsent(path, first -> new ModuleScope(this, first));
  }

  /** The value of {@code expression}, which stands in the module at the end of {@code path}. */
  public Value evaluate(CallPath path, Expression expression) {
    return new Evaluator(of(path)).evaluate(expression);
  }

  VariableInputs inputs() {
    return inputs;
  }

  /** Goes one reference deeper; false when that is deeper than the stack may allow. */
  boolean enter() {
    depth++;
    return depth <= ModuleScope.DEEPEST;
  }

  void leave() {
    depth--;
  }
}
