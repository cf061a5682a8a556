package dev.tfguard.hcl;

/** A value as written. */
public sealed interface Expression extends Node
    permits NumberLiteral,
        BooleanLiteral,
        NullLiteral,
        Template,
        Variable,
        Postfix,
        FunctionCall,
        UnaryOperation,
        BinaryOperation,
        Conditional,
        ForExpression,
        TupleExpression,
        ObjectExpression,
        Parentheses {

  /** Calls the method of {@code visitor} for this kind of expression and gives its answer. */
  <R> R accept(ExpressionVisitor<R> visitor);
}
