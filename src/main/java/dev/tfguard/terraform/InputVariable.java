package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Template;
import java.util.Optional;

/**
 * A {@code variable} block with what override files add.
 *
 * @param declaration the block in the primary file
 */
public record InputVariable(Located<Block> declaration, MergedBody body) {

  /** The name, unique in its module. */
  public String name() {
    return declaration.node().label(0);
  }

  /** The {@code default} argument. */
  public Optional<Located<Attribute>> defaultValue() {
    return body.attribute("default");
  }

  /** The {@code type} argument. */
  public Optional<Located<Attribute>> type() {
    return body.attribute("type");
  }

  /** What the type asks of values; empty where there is no type that could be understood. */
  Optional<TypeConstraint> constraint() {
    return type().flatMap(found -> TypeReader.read(found.node().value()));
  }

  /** Tells whether null is a value of the variable, and not the wish for its default. */
  public boolean isNullable() {
    return flag("nullable").orElse(true);
  }

  private Optional<Boolean> flag(String name) {
    return body.attribute(name).flatMap(found -> literalFlag(found.node().value()));
  }

  private static Optional<Boolean> literalFlag(Expression value) {
    if (value instanceof BooleanLiteral literal) {
      return Optional.of(literal.value());
    }
    return value instanceof Template text ? text.literal().map("true"::equals) : Optional.empty();
  }
}
