package dev.tfguard.terraform.eval;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The type of a value as Terraform sees it. */
public sealed interface Type {

  /** A type without parts. */
  enum Basic implements Type {
    STRING,
    NUMBER,
    BOOL,
    /** Terraform's own "any", the type of a bare {@code null}. */
    ANY,
    /** Terraform knows the type and this evaluator does not, as with a provider's attribute. */
    UNDETERMINED
  }

  /** {@code list(element)}. */
  record ListOf(Type element) implements Type {}

  /** {@code set(element)}. */
  record SetOf(Type element) implements Type {}

  /** {@code map(element)}. */
  record MapOf(Type element) implements Type {}

  /** {@code tuple([…])}. */
  record TupleOf(List<Type> elements) implements Type {
    /** Copies {@code elements}. */
    public TupleOf {
      elements = List.copyOf(elements);
    }
  }

  /**
   * {@code object({…})}.
   *
   * @param attributes by name, in Terraform's order
   */
  record ObjectOf(SortedMap<String, Type> attributes) implements Type {
    /** Copies {@code attributes}. */
    public ObjectOf {
      attributes = sorted(attributes);
    }

    /** From attributes in any order. */
    public static ObjectOf of(Map<String, Type> attributes) {
      return new ObjectOf(sorted(attributes));
    }

    private static SortedMap<String, Type> sorted(Map<String, Type> attributes) {
      TreeMap<String, Type> copy = new TreeMap<>(KeyOrder.INSTANCE);
      copy.putAll(attributes);
      return Collections.unmodifiableSortedMap(copy);
    }
  }

  /** Tells whether it is a string, number or bool. */
  default boolean isPrimitive() {
    return this == Basic.STRING || this == Basic.NUMBER || this == Basic.BOOL;
  }

  /** Tells whether it is a list, set or tuple. */
  default boolean isSequence() {
    return this instanceof ListOf || this instanceof SetOf || this instanceof TupleOf;
  }

  /** Tells whether it is a map or an object. */
  default boolean isMapping() {
    return this instanceof MapOf || this instanceof ObjectOf;
  }

  /** The types of the parts; none for a basic type. */
  default Collection<Type> parts() {
    if (this instanceof ListOf list) {
      return List.of(list.element());
    }
    if (this instanceof SetOf set) {
      return List.of(set.element());
    }
    if (this instanceof MapOf map) {
      return List.of(map.element());
    }
    if (this instanceof TupleOf tuple) {
      return tuple.elements();
    }
    return this instanceof ObjectOf object ? object.attributes().values() : List.of();
  }

  /** Tells whether {@code wanted} is this type or in it. */
  default boolean contains(Basic wanted) {
    return this == wanted || parts().stream().anyMatch(part -> part.contains(wanted));
  }

  /** The name Terraform uses in messages, without the parts of structural types. */
  default String friendlyName() {
    if (this instanceof Basic basic) {
      return switch (basic) {
        case STRING -> "string";
        case NUMBER -> "number";
        case BOOL -> "bool";
        case ANY, UNDETERMINED -> "dynamic";
      };
    }
    if (this instanceof ListOf list) {
      return "list of " + list.element().friendlyName();
    }
    if (this instanceof SetOf set) {
      return "set of " + set.element().friendlyName();
    }
    if (this instanceof MapOf map) {
      return "map of " + map.element().friendlyName();
    }
    return this instanceof TupleOf ? "tuple" : "object";
  }
}
