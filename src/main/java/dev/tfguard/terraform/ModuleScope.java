package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.eval.Assumptions;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Reference;
import dev.tfguard.terraform.eval.Scope;
import dev.tfguard.terraform.eval.Value;
import dev.tfguard.terraform.eval.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What names mean in one module used in one way. */
final class ModuleScope implements Scope {
  /** How many references may lead from one value to the next. */
  static final int DEEPEST = 100;

  private final Scopes scopes;
  private final CallPath path;
  private final Map<Reference, Value> values = new HashMap<>();
  private final Set<Reference> inProgress = new HashSet<>();

  ModuleScope(Scopes scopes, CallPath path) {
    this.scopes = scopes;
    this.path = path;
  }

  @Override
  public Value resolve(Reference reference) {
    return switch (reference.root()) {
      case "var" -> once(reference, () -> variable(reference));
      case "local" -> once(reference, () -> local(reference));
      case "each", "count", "self" ->
          Values.unknown(reference + " differs from instance to instance");
      case "path", "terraform" -> Values.unknown(reference + " depends on where Terraform runs");
      case "module" -> Values.unknown(reference + " is an output, which is not followed");
      default -> Values.unknown(reference + " is known only after apply");
    };
  }

  private Value once(Reference reference, Supplier<Value> evaluation) {
    Value known = values.get(reference);
    if (known != null) {
      return known;
    }
    if (!inProgress.add(reference)) {
      return Values.unknown(reference + " refers to itself");
    }
    Value value =
        scopes.enter()
            ? evaluation.get()
            : Values.unknown(reference + " is too many references away");
    scopes.leave();
    inProgress.remove(reference);
    values.put(reference, value);
    return value;
  }

  private Value local(Reference reference) {
    return path.module()
        .local(reference.name())
        .map(found -> new Evaluator(this).evaluate(found.node().value()))
        .orElseGet(() -> Values.unknown(reference + " is not declared"));
  }

  private Value variable(Reference reference) {
    Optional<InputVariable> declared = path.module().variable(reference.name());
    if (declared.isEmpty()) {
      return Values.unknown(reference + " is not declared");
    }
    InputVariable variable = declared.get();
    return given(variable)
        .filter(value -> variable.isNullable() || !(value instanceof Value.Null))
        .or(() -> preset(variable))
        .map(value -> converted(variable, value))
        .orElseGet(() -> Values.unknown(reference + " has no value in these files"));
  }

  private static Value converted(InputVariable variable, Value value) {
    return variable.constraint().map(type -> type.convert(value)).orElse(value);
  }

  private Optional<Value> given(InputVariable variable) {
    if (path.parent().isPresent() && path.call().isPresent()) {
      CallPath caller = path.parent().get();
      return path.call()
          .get()
          .argument(variable.name())
          .map(argument -> scopes.evaluate(caller, argument.node().value()));
    }
    return scopes.inputs().value(variable).or(() -> inOwnFiles(variable));
  }

  private Optional<Value> inOwnFiles(InputVariable variable) {
    return path.module().variableFiles().stream()
        .flatMap(file -> VariableInputs.valueIn(file, variable.name()).stream())
        .reduce((earlier, later) -> later);
  }

  // Whoever runs a root module can still set the variable; a call has said all it will.
  private Optional<Value> preset(InputVariable variable) {
    Optional<Value> value =
        variable
            .defaultValue()
            .map(Located::node)
            .map(Attribute::value)
            .map(expression -> new Evaluator(Scope.EMPTY).evaluate(expression));
    return path.call().isPresent()
        ? value
        : value.map(found -> found.assuming(Assumptions.of("var." + variable.name())));
  }
}
