package dev.tfguard.plan;

/** What a plan says of one argument of a resource. */
public sealed interface AttributeValue {

  /**
   * A scalar.
   *
   * @param text strings as they are, numbers and booleans as JSON writes them
   * @param sensitive whether the plan marks it, so that it must not be shown
   */
  record Known(String text, boolean sensitive) implements AttributeValue {
    /** Hides what is sensitive. */
    @Override
    public String toString() {
      return sensitive ? "(sensitive)" : text;
    }
  }

  /** A list, set, map or object where a scalar was asked for. */
  record Compound(int size) implements AttributeValue {}

  /** Null: not set. */
  record Unset() implements AttributeValue {}

  /** Known only after apply. */
  record Unknown() implements AttributeValue {}
}
