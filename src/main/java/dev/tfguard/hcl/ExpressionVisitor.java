package dev.tfguard.hcl;

/** One method for each kind of expression; the compiler finds the one that is forgotten. */
public interface ExpressionVisitor<R> {

  /** Answers for {@link NumberLiteral}. */
  R visitNumberLiteral(NumberLiteral expression);

  /** Answers for {@link BooleanLiteral}. */
  R visitBooleanLiteral(BooleanLiteral expression);

  /** Answers for {@link NullLiteral}. */
  R visitNullLiteral(NullLiteral expression);

  /** Answers for {@link Template}. */
  R visitTemplate(Template expression);

  /** Answers for {@link Variable}. */
  R visitVariable(Variable expression);

  /** Answers for {@link Postfix}. */
  R visitPostfix(Postfix expression);

  /** Answers for {@link FunctionCall}. */
  R visitFunctionCall(FunctionCall expression);

  /** Answers for {@link UnaryOperation}. */
  R visitUnaryOperation(UnaryOperation expression);

  /** Answers for {@link BinaryOperation}. */
  R visitBinaryOperation(BinaryOperation expression);

  /** Answers for {@link Conditional}. */
  R visitConditional(Conditional expression);

  /** Answers for {@link ForExpression}. */
  R visitForExpression(ForExpression expression);

  /** Answers for {@link TupleExpression}. */
  R visitTupleExpression(TupleExpression expression);

  /** Answers for {@link ObjectExpression}. */
  R visitObjectExpression(ObjectExpression expression);

  /** Answers for {@link Parentheses}. */
  R visitParentheses(Parentheses expression);
}
