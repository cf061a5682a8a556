package dev.tfguard.check;

import dev.tfguard.catalog.Protection;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Postfix;
import dev.tfguard.hcl.Step;
import dev.tfguard.hcl.Variable;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import java.util.List;
import java.util.Optional;

/** Finds the arguments of a fetched module that switch on a protection inside it. */
final class Arguments {
  private Arguments() {}

  /**
   * {@code name = value} for the first variable that a protection of one of {@code resources} is
   * passed from unchanged; only a resource of the module that {@code call} leads to can show that.
   */
  static Optional<String> thatProtect(ModuleCall call, List<StatefulResource> resources) {
    List<StatefulResource> own =
        resources.stream().filter(found -> isIn(call, found.instances().get(0).path())).toList();
    for (StatefulResource found : own) {
      for (Protection protection : found.type().serviceProtections()) {
        Optional<String> variable =
            found
                .resource()
                .body()
                .attribute(protection.attribute().last())
                .flatMap(setting -> variable(setting.node().value()));
        if (variable.isPresent()) {
          return variable.map(name -> name + " = " + Texts.literal(protection.safe().get(0)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(ModuleCall call, CallPath path) {
    return path.call().filter(call::equals).isPresent();
  }

  private static Optional<String> variable(Expression value) {
    boolean reference =
        value instanceof Postfix postfix
            && postfix.steps().size() == 1
            && postfix.source() instanceof Variable root
            && root.name().equals("var");
    return reference && ((Postfix) value).steps().get(0) instanceof Step.GetAttribute name
        ? Optional.of(name.name())
        : Optional.empty();
  }
}
