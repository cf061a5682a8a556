package dev.tfguard.plan;

import java.util.List;
import java.util.Map;

/** A JSON value, or what was kept of it. */
sealed interface Tree {

  /** No value. */
  enum Nothing implements Tree {
    /** Not there. */
    ABSENT,
    /** JSON's null. */
    NULL
  }

  /**
   * A string, number or boolean.
   *
   * @param text strings as they are, numbers and booleans as JSON writes them
   * @param bare whether it was written without quotes
   */
  record Scalar(String text, boolean bare) implements Tree {}

  /** A scalar of which only the hash was kept. */
  record Hash(int code) implements Tree {}

  /**
   * An object.
   *
   * @param size how many members there are, kept or not
   */
  record Branch(int size, Map<String, Tree> kept) implements Tree {}

  /** A list. */
  record Items(List<Tree> all) implements Tree {}

  /** The member of that name, if this is an object and has it. */
  default Tree member(String name) {
    return this instanceof Branch branch
        ? branch.kept().getOrDefault(name, Nothing.ABSENT)
        : Nothing.ABSENT;
  }

  /** The element at that place, if this is a list and has it. */
  default Tree item(int place) {
    return this instanceof Items items && place < items.all().size()
        ? items.all().get(place)
        : Nothing.ABSENT;
  }

  /** How many elements there are; 0 when this is no list. */
  default int items() {
    return this instanceof Items items ? items.all().size() : 0;
  }

  /** Tells whether this is the bare true with which a plan marks what is unknown or sensitive. */
  default boolean marks() {
    return this instanceof Scalar scalar && scalar.bare() && scalar.text().equals("true");
  }

  /** The mark of the member of that name; a mark holds for all that is below it. */
  default Tree markOf(String name) {
    return marks() ? this : member(name);
  }

  /** The mark of the element at that place. */
  default Tree markOf(int place) {
    return marks() ? this : item(place);
  }
}
