package dev.tfguard.check;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Value;
import java.util.Optional;

/** Tells what is known never to exist: only a certain zero makes a resource vanish. */
final class Existence {
  private Existence() {}

  static boolean isRuledOut(Resource resource, Evaluator evaluator) {
    return isZero(resource.count(), evaluator)
        || isZero(resource.forEach(), evaluator)
        || isZero(resource.lifecycle().enabled(), evaluator);
  }

  static boolean isRuledOut(ModuleCall call, Evaluator evaluator) {
    return isZero(call.count(), evaluator) || isZero(call.forEach(), evaluator);
  }

  private static boolean isZero(Optional<Located<Attribute>> setting, Evaluator evaluator) {
    return setting
        .map(found -> evaluator.evaluate(found.node().value()))
        .filter(value -> !value.isAssumed())
        .map(Existence::isZero)
        .orElse(false);
  }

  private static boolean isZero(Value value) {
    if (value instanceof Value.Sequence sequence) {
      return sequence.elements().isEmpty();
    }
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    return value instanceof Value.Num number
        ? number.value().signum() == 0
        : value instanceof Value.Bool bool && !bool.value();
  }
}
