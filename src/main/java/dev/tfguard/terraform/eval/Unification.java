package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.ObjectOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The one type that several types can be converted to, as {@code cty} finds it. */
final class Unification {
  private Unification() {}

  /** The common type, or empty where Terraform finds none. */
  static Optional<Type> of(Collection<? extends Type> given) {
    List<Type> types = given.stream().map(Type.class::cast).distinct().toList();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    if (types.size() == 1) {
      return Optional.of(types.get(0));
    }
    if (types.contains(Basic.UNDETERMINED)) {
      // Whatever the other types are, a string stays one or Terraform rejects the whole.
      return Optional.of(types.contains(Basic.STRING) ? Basic.STRING : Basic.UNDETERMINED);
    }
    List<Type> concrete = types.stream().filter(type -> type != Basic.ANY).toList();
    boolean structured = concrete.stream().noneMatch(Type::isPrimitive);
    if (!structured) {
      return preferred(types);
    }
    if (concrete.size() < types.size()) {
      return Optional.of(Basic.ANY);
    }
    return structures(types);
  }

  private static Optional<Type> structures(List<Type> types) {
    if (all(types, MapOf.class)) {
      return elements(types, MapOf::new);
    }
    if (all(types, ListOf.class)) {
      return elements(types, ListOf::new);
    }
    if (all(types, SetOf.class)) {
      return elements(types, SetOf::new);
    }
    if (all(types, ObjectOf.class)) {
      return objects(types);
    }
    if (all(types, TupleOf.class)) {
      return tuples(types);
    }
    if (types.stream().allMatch(Type::isMapping)) {
      return elements(types, MapOf::new).or(() -> preferred(types));
    }
    boolean lists = types.stream().allMatch(type -> type.isSequence() && !(type instanceof SetOf));
    return lists ? elements(types, ListOf::new).or(() -> preferred(types)) : preferred(types);
  }

  private static boolean all(List<Type> types, Class<? extends Type> kind) {
    return types.stream().allMatch(kind::isInstance);
  }

  private static Optional<Type> elements(List<Type> types, Function<Type, Type> collection) {
    List<Type> parts = types.stream().flatMap(type -> type.parts().stream()).toList();
    boolean mixed = parts.stream().anyMatch(part -> part != Basic.ANY);
    // Where a null among structures leaves their type open, Terraform may reject the elements.
    return of(parts)
        .map(common -> mixed && common == Basic.ANY ? Basic.UNDETERMINED : common)
        .map(collection)
        .filter(type -> allConvert(types, type));
  }

  private static Optional<Type> objects(List<Type> types) {
    List<ObjectOf> objects = types.stream().map(ObjectOf.class::cast).toList();
    ObjectOf first = objects.get(0);
    boolean alike =
        objects.stream()
            .allMatch(one -> one.attributes().keySet().equals(first.attributes().keySet()));
    if (!alike) {
      return elements(types, MapOf::new);
    }
    TreeMap<String, Type> unified = new TreeMap<>(KeyOrder.INSTANCE);
    for (String name : first.attributes().keySet()) {
      Optional<Type> common =
          of(objects.stream().map(one -> one.attributes().getOrDefault(name, Basic.ANY)).toList());
      if (common.isEmpty()) {
        return Optional.empty();
      }
      unified.put(name, common.get());
    }
    Type result = new ObjectOf(unified);
    return allConvert(types, result) ? Optional.of(result) : elements(types, MapOf::new);
  }

  private static Optional<Type> tuples(List<Type> types) {
    List<TupleOf> tuples = types.stream().map(TupleOf.class::cast).toList();
    int length = tuples.get(0).elements().size();
    if (!tuples.stream().allMatch(tuple -> tuple.elements().size() == length)) {
      return elements(types, ListOf::new);
    }
    List<Type> unified = new ArrayList<>();
    for (int at = 0; at < length; at++) {
      int index = at;
      Optional<Type> common = of(tuples.stream().map(one -> one.elements().get(index)).toList());
      if (common.isEmpty()) {
        return Optional.empty();
      }
      unified.add(common.get());
    }
    Type result = new TupleOf(unified);
    return allConvert(types, result) ? Optional.of(result) : elements(types, ListOf::new);
  }

  /** Strings before other primitives, lists before tuples before sets, anything before "any". */
  private static Optional<Type> preferred(List<Type> types) {
    if (types.contains(Basic.STRING)) {
      return Optional.of((Type) Basic.STRING).filter(type -> allConvert(types, type));
    }
    List<Type> ordered = new ArrayList<>(types);
    ordered.sort((left, right) -> Integer.compare(rank(left), rank(right)));
    return ordered.stream().filter(type -> allConvert(types, type)).findFirst();
  }

  private static int rank(Type type) {
    if (type == Basic.ANY) {
      return 9;
    }
    if (type instanceof SetOf) {
      return 3;
    }
    return type instanceof ListOf || type instanceof MapOf ? 1 : 2;
  }

  private static boolean allConvert(List<Type> types, Type target) {
    return types.stream().allMatch(type -> Conversion.exists(type, target));
  }
}
