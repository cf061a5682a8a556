package dev.tfguard.terraform.eval;

/** What the names in an expression mean where it stands. */
@FunctionalInterface
public interface Scope {
  /** Knows no name. */
  Scope EMPTY = reference -> Values.unknown(reference + " is not known here");

  /** The value of {@code reference}; {@link Value.Unknown} with a cause where it has none. */
  Value resolve(Reference reference);
}
