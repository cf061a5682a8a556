package dev.tfguard.hcl;

/** An operator before its operand. */
public enum UnaryOperator {
  /** {@code -}. */
  NEGATE,
  /** {@code !}. */
  NOT
}
