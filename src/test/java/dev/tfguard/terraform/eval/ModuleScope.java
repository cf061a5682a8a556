package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.util.Optional;

/** The variables and locals of one file, for tests. */
record ModuleScope(Body body) implements Scope {

  static ModuleScope of(String text) {
    return new ModuleScope(HclParser.parse(new SourceFile("main.tf", text)).body());
  }

  /** Evaluates one expression in this module. */
  Value evaluate(String expression) {
    return new Evaluator(this).evaluate(expression(expression));
  }

  static Expression expression(String text) {
    return HclParser.parse(new SourceFile("x.tf", "x = " + text + "\n"))
        .body()
        .attribute("x")
        .orElseThrow()
        .value();
  }

  @Override
  public Value resolve(Reference reference) {
    return switch (reference.root()) {
      case "var" -> variable(reference);
      case "local" -> local(reference);
      default -> Values.unknown(reference + " is known only after apply");
    };
  }

  private Value local(Reference reference) {
    return body.blocks("locals").stream()
        .flatMap(block -> block.body().attribute(reference.name()).stream())
        .findFirst()
        .map(Attribute::value)
        .map(new Evaluator(this)::evaluate)
        .orElseGet(() -> Values.unknown(reference + " is not declared"));
  }

  private Value variable(Reference reference) {
    Optional<Block> block =
        body.blocks("variable").stream()
            .filter(one -> one.label(0).equals(reference.name()))
            .findFirst();
    Optional<Type> type =
        block
            .flatMap(one -> one.body().attribute("type"))
            .flatMap(attribute -> TypeConstraint.of(attribute.value()));
    return block
        .flatMap(one -> one.body().attribute("default"))
        .map(attribute -> new Evaluator(Scope.EMPTY).evaluate(attribute.value()))
        .map(value -> Conversion.convert(value, type.orElse(Type.Basic.ANY)))
        .map(value -> value.assuming(Assumptions.of(reference.toString())))
        .orElseGet(
            () -> Values.unknown(type.orElse(Type.Basic.UNDETERMINED), reference + " is not set"));
  }
}
