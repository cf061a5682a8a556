package dev.tfguard.terraform;

import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.FunctionCall;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.ParsedExpression;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.hcl.Variable;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.TypeConstraint.Collection;
import dev.tfguard.terraform.TypeConstraint.Field;
import dev.tfguard.terraform.TypeConstraint.Plain;
import dev.tfguard.terraform.TypeConstraint.Positions;
import dev.tfguard.terraform.TypeConstraint.Structure;
import dev.tfguard.terraform.eval.Type;
import dev.tfguard.terraform.eval.Type.Basic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads type constraints (Terraform documentation, "Type Constraints"). */
final class TypeReader {
  private TypeReader() {}

  /** The constraint that {@code written} means; empty when Terraform would refuse it. */
  static Optional<TypeConstraint> read(Expression written) {
    if (written instanceof Variable keyword) {
      return basic(keyword.name()).map(Plain::new);
    }
    // JSON syntax writes the type in a string, and so did old code: "string", "list", "map".
    if (written instanceof Template template) {
      return template.literal().flatMap(TypeReader::readText);
    }
    return written instanceof FunctionCall call && call.arguments().size() == 1
        ? composite(call.name(), call.arguments().get(0))
        : Optional.empty();
  }

  private static Optional<TypeConstraint> readText(String text) {
    ParsedExpression parsed = HclParser.parseExpression(new SourceFile("type", text));
    return parsed.diagnostics().isEmpty() && !(parsed.expression() instanceof Template)
        ? read(parsed.expression())
        : Optional.empty();
  }

  private static Optional<Type> basic(String name) {
    return switch (name) {
      case "string" -> Optional.of(Basic.STRING);
      case "number" -> Optional.of(Basic.NUMBER);
      case "bool" -> Optional.of(Basic.BOOL);
      case "any" -> Optional.of(Basic.ANY);
      case "list" -> Optional.of(new Type.ListOf(Basic.ANY));
      case "map" -> Optional.of(new Type.MapOf(Basic.ANY));
      default -> Optional.empty();
    };
  }

  private static Optional<TypeConstraint> composite(String name, Expression argument) {
    return switch (name) {
      case "list" -> read(argument).map(part -> new Collection(new Type.ListOf(part.type()), part));
      case "set" -> read(argument).map(part -> new Collection(new Type.SetOf(part.type()), part));
      case "map" -> read(argument).map(part -> new Collection(new Type.MapOf(part.type()), part));
      case "object" ->
          argument instanceof ObjectExpression object ? structure(object) : Optional.empty();
      case "tuple" ->
          argument instanceof TupleExpression tuple ? positions(tuple) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<TypeConstraint> positions(TupleExpression tuple) {
    List<TypeConstraint> elements =
        tuple.elements().stream().flatMap(element -> read(element).stream()).toList();
    return elements.size() == tuple.elements().size()
        ? Optional.of(
            new Positions(
                new Type.TupleOf(elements.stream().map(TypeConstraint::type).toList()), elements))
        : Optional.empty();
  }

  private static Optional<TypeConstraint> structure(ObjectExpression object) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Map<String, Type> types = new LinkedHashMap<>();
    for (ObjectItem item : object.items()) {
      Optional<String> name = item.literalKey();
      Optional<Field> field = field(item.value());
      if (name.isEmpty() || field.isEmpty()) {
        return Optional.empty();
      }
      fields.put(name.get(), field.get());
      types.put(name.get(), field.get().constraint().type());
    }
    return Optional.of(new Structure(Type.ObjectOf.of(types), fields));
  }

  private static Optional<Field> field(Expression written) {
    if (!(written instanceof FunctionCall call) || !call.name().equals("optional")) {
      return read(written).map(type -> new Field(type, false, Optional.empty()));
    }
    if (call.arguments().isEmpty()) {
      return Optional.empty();
    }
    Optional<Expression> preset = call.arguments().stream().skip(1).findFirst();
    return read(call.arguments().get(0)).map(type -> new Field(type, true, preset));
  }
}
