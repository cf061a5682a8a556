package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Type.Basic;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * The outcome of an expression: a known value, or {@link Unknown} with its cause.
 *
 * <p>A value that {@link #isAssumed()} is the one in force if nobody overrides what it rests on.
 */
public sealed interface Value {

  /** The type, exactly as Terraform has it. */
  Type type();

  /** What the value itself rests on; its parts may rest on more, see {@link #traits()}. */
  Assumptions assumptions();

  /** What holds for the value and all its parts. */
  Traits traits();

  /** The same value, resting on {@code more} too. */
  Value assuming(Assumptions more);

  /** Tells whether it is anything but {@link Unknown}; its parts may be unknown. */
  default boolean isKnown() {
    return !(this instanceof Unknown);
  }

  /** Tells whether neither it nor a part of it is unknown. */
  default boolean isWhollyKnown() {
    return traits().whollyKnown();
  }

  /** Tells whether it or a part of it rests on an assumption. */
  default boolean isAssumed() {
    return !traits().assumptions().isEmpty();
  }

  /** Tells whether it stands for something that Terraform rejects. */
  default boolean isError() {
    return this instanceof Unknown unknown && unknown.kind() == Unknown.Kind.ERROR;
  }

  /** {@code null}, of some type. */
  record Null(Type type, Assumptions assumptions) implements Value {
    @Override
    public Traits traits() {
      return Traits.leaf(true, assumptions, 0);
    }

    @Override
    public Null assuming(Assumptions more) {
      return more.isEmpty() ? this : new Null(type, assumptions.and(more));
    }
  }

  /** {@code true} or {@code false}. */
  record Bool(boolean value, Assumptions assumptions) implements Value {
    @Override
    public Type type() {
      return Basic.BOOL;
    }

    @Override
    public Traits traits() {
      return Traits.leaf(true, assumptions, 0);
    }

    @Override
    public Bool assuming(Assumptions more) {
      return more.isEmpty() ? this : new Bool(value, assumptions.and(more));
    }
  }

  /**
   * A number.
   *
   * @param value exact, and a binary fraction of {@code precision} bits
   * @param precision the bits that Terraform keeps of it and of what is computed from it
   */
  record Num(BigDecimal value, int precision, Assumptions assumptions) implements Value {
    @Override
    public Type type() {
      return Basic.NUMBER;
    }

    @Override
    public Traits traits() {
      return Traits.leaf(true, assumptions, 0);
    }

    @Override
    public Num assuming(Assumptions more) {
      return more.isEmpty() ? this : new Num(value, precision, assumptions.and(more));
    }

    /** As Terraform writes it into a string. */
    public String text() {
      return BinaryFloat.print(value, precision);
    }
  }

  /** A string, in Unicode normal form C. */
  record Text(String value, Assumptions assumptions) implements Value {
    @Override
    public Type type() {
      return Basic.STRING;
    }

    @Override
    public Traits traits() {
      return Traits.leaf(true, assumptions, value.length());
    }

    @Override
    public Text assuming(Assumptions more) {
      return more.isEmpty() ? this : new Text(value, assumptions.and(more));
    }
  }

  /**
   * A list, a set or a tuple, as {@code type} says.
   *
   * @param elements in Terraform's order of iteration
   */
  record Sequence(Type type, List<Value> elements, Assumptions assumptions, Traits traits)
      implements Value {
    @Override
    public Sequence assuming(Assumptions more) {
      if (more.isEmpty()) {
        return this;
      }
      Traits wider =
          new Traits(
              traits.whollyKnown(), traits.assumptions().and(more), traits.size(), traits.depth());
      return new Sequence(type, elements, assumptions.and(more), wider);
    }
  }

  /**
   * A map or an object, as {@code type} says.
   *
   * @param entries in Terraform's order of iteration
   */
  record Mapping(
      Type type, SortedMap<String, Value> entries, Assumptions assumptions, Traits traits)
      implements Value {
    @Override
    public Mapping assuming(Assumptions more) {
      if (more.isEmpty()) {
        return this;
      }
      Traits wider =
          new Traits(
              traits.whollyKnown(), traits.assumptions().and(more), traits.size(), traits.depth());
      return new Mapping(type, entries, assumptions.and(more), wider);
    }
  }

  /**
   * A value that cannot be known here.
   *
   * @param cause why, for people, such as "data.aws_x.y is known only after apply"
   */
  record Unknown(Type type, Kind kind, String cause, Assumptions assumptions) implements Value {

    /** Why a value is unknown. */
    public enum Kind {
      /** There is a value, and it cannot be found out here. */
      UNKNOWN,
      /** Terraform rejects the expression; {@code try} and {@code can} tell the two apart. */
      ERROR
    }

    @Override
    public Traits traits() {
      return Traits.leaf(false, assumptions, 0);
    }

    @Override
    public Unknown assuming(Assumptions more) {
      return more.isEmpty() ? this : new Unknown(type, kind, cause, assumptions.and(more));
    }
  }
}
