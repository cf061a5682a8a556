package dev.tfguard.check;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Value;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what is known never to exist: only a certain zero makes a resource vanish. */
public final class Existence {
  private Existence() {}

  /** Tells whether {@code resource} never comes about, whoever runs Terraform. */
  public static boolean isRuledOut(Resource resource, Evaluator evaluator) {
    return isZero(resource.count(), evaluator)
        || isZero(resource.forEach(), evaluator)
        || isZero(resource.lifecycle().enabled(), evaluator);
  }

  /** Tells whether {@code call} never happens, whoever runs Terraform. */
  public static boolean isRuledOut(ModuleCall call, Evaluator evaluator) {
    return isZero(call.count(), evaluator)
        || isZero(call.forEach(), evaluator)
        || isZero(enabled(call), evaluator);
  }

  /** Tells whether {@code resource} is known to come about once or more, whoever runs Terraform. */
  static boolean isCertain(Resource resource, Evaluator evaluator) {
    return Stream.of(resource.count(), resource.forEach(), resource.lifecycle().enabled())
        .flatMap(Optional::stream)
        .map(found -> evaluator.evaluate(found.node().value()))
        .allMatch(
            value -> !value.isAssumed() && !(value instanceof Value.Unknown) && !isZero(value));
  }

  // OpenTofu 1.11 has the switch of a resource's lifecycle for module calls too.
  private static Optional<Located<Attribute>> enabled(ModuleCall call) {
    return call.body().blocks("lifecycle").stream()
        .flatMap(
            block ->
                block.node().body().attribute("enabled").stream()
                    .map(found -> block.<Attribute>sibling(found)))
        .findFirst();
  }

  private static boolean isZero(Optional<Located<Attribute>> setting, Evaluator evaluator) {
    return setting
        .map(found -> new Decision(evaluator).evaluate(found.node().value()))
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
    if (value instanceof Value.Text text) {
      return text.value().equals("0") || text.value().equals("false");
    }
    return value instanceof Value.Num number
        ? number.value().signum() == 0
        : value instanceof Value.Bool bool && !bool.value();
  }
}
