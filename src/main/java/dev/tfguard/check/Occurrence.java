package dev.tfguard.check;

import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.eval.Value;
import java.util.Optional;

/**
 * One place where a setting is written, and what it comes to there.
 *
 * @param where the argument, or the block that hides it
 */
record Occurrence(Located<? extends BodyItem> where, Value value) {

  /** The text that a catalogue compares, of a value that has one. */
  static Optional<String> text(Value value) {
    if (value instanceof Value.Bool bool) {
      return Optional.of(Boolean.toString(bool.value()));
    }
    if (value instanceof Value.Num number) {
      return Optional.of(number.text());
    }
    return value instanceof Value.Text text ? Optional.of(text.value()) : Optional.empty();
  }
}
