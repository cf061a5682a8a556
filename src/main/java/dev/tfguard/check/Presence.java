package dev.tfguard.check;

import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Postfix;
import dev.tfguard.hcl.Variable;
import dev.tfguard.terraform.eval.Value;
import java.util.List;
import java.util.Set;

/** Tells whether an argument that is written has a value, and not null. */
final class Presence {
  private static final Set<String> MAY_BE_NULL = Set.of("var", "local", "each");

  private Presence() {}

  /** Tells whether {@code value} is there in all of {@code instances}, whoever runs Terraform. */
  static boolean isCertain(Expression value, List<Instance> instances) {
    return instances.stream().allMatch(instance -> isCertain(value, instance));
  }

  private static boolean isCertain(Expression value, Instance instance) {
    Value found = instance.evaluator().evaluate(value);
    if (found instanceof Value.Unknown) {
      return refersToResult(value);
    }
    return !(found instanceof Value.Null) && !found.isAssumed();
  }

  // The id of another resource, or the output of a module, is not known, but is there.
  private static boolean refersToResult(Expression value) {
    return value instanceof Postfix reference
        && reference.source() instanceof Variable root
        && !MAY_BE_NULL.contains(root.name());
  }
}
