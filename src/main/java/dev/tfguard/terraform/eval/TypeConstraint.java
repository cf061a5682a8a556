package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.FunctionCall;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.hcl.Variable;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the {@code type} argument of a variable. */
public final class TypeConstraint {
  private TypeConstraint() {}

  /** The type; empty where it is not one, or has {@code optional} attributes. */
  public static Optional<Type> of(Expression expression) {
    if (expression instanceof Variable keyword) {
      return named(keyword.name());
    }
    if (expression instanceof Template quoted) {
      return quoted.literal().flatMap(TypeConstraint::named);
    }
    return expression instanceof FunctionCall call && call.arguments().size() == 1
        ? constructed(call.name(), call.arguments().get(0))
        : Optional.empty();
  }

  private static Optional<Type> named(String name) {
    return switch (name) {
      case "string" -> Optional.of(Basic.STRING);
      case "number" -> Optional.of(Basic.NUMBER);
      case "bool" -> Optional.of(Basic.BOOL);
      case "any" -> Optional.of(Basic.ANY);
      case "list" -> Optional.of(new ListOf(Basic.ANY));
      case "map" -> Optional.of(new MapOf(Basic.ANY));
      default -> Optional.empty();
    };
  }

  private static Optional<Type> constructed(String name, Expression argument) {
    return switch (name) {
      case "list" -> of(argument).map(ListOf::new);
      case "set" -> of(argument).map(SetOf::new);
      case "map" -> of(argument).map(MapOf::new);
      case "tuple" -> argument instanceof TupleExpression tuple ? tuple(tuple) : Optional.empty();
      case "object" ->
          argument instanceof ObjectExpression object ? object(object) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Type> tuple(TupleExpression tuple) {
    List<Type> types = new ArrayList<>();
    for (Expression element : tuple.elements()) {
      of(element).ifPresent(types::add);
    }
    return types.size() == tuple.elements().size()
        ? Optional.of(new TupleOf(types))
        : Optional.empty();
  }

  private static Optional<Type> object(ObjectExpression object) {
    Map<String, Type> attributes = new TreeMap<>(KeyOrder.INSTANCE);
    for (ObjectItem item : object.items()) {
      Optional<Type> type = of(item.value());
      if (type.isEmpty() || item.literalKey().isEmpty()) {
        return Optional.empty();
      }
      attributes.put(item.literalKey().get(), type.get());
    }
    return Optional.of(ObjectOf.of(attributes));
  }
}
