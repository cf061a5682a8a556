package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.BinaryOperation;
import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.hcl.Conditional;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.ExpressionVisitor;
import dev.tfguard.hcl.ForExpression;
import dev.tfguard.hcl.FunctionCall;
import dev.tfguard.hcl.NullLiteral;
import dev.tfguard.hcl.NumberLiteral;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.Parentheses;
import dev.tfguard.hcl.Postfix;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.hcl.UnaryOperation;
import dev.tfguard.hcl.Variable;
import dev.tfguard.terraform.eval.Type.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One walk over one expression. */
final class Evaluation implements ExpressionVisitor<Value> {
  private final Scope scope;
  private final Budget budget;
  private final Locals locals;

  Evaluation(Scope scope, Budget budget, Locals locals) {
    this.scope = scope;
    this.budget = budget;
    this.locals = locals;
  }

  /** The value of {@code expression}. */
  Value of(Expression expression) {
    Value value =
        budget.enter()
            ? expression.accept(this)
            : Values.unknown("the expression takes too long to evaluate");
    budget.leave();
    return value;
  }

  /** A walk in which more names are bound. */
  Evaluation with(Optional<String> keyName, Value key, String valueName, Value value) {
    return new Evaluation(scope, budget, locals.with(keyName, key, valueName, value));
  }

  Budget budget() {
    return budget;
  }

  @Override
  public Value visitNumberLiteral(NumberLiteral expression) {
    return Values.number(expression.value());
  }

  @Override
  public Value visitBooleanLiteral(BooleanLiteral expression) {
    return Values.bool(expression.value());
  }

  @Override
  public Value visitNullLiteral(NullLiteral expression) {
    return Values.nothing();
  }

  @Override
  public Value visitTemplate(Template expression) {
    return new TemplateEvaluation(this).of(expression);
  }

  @Override
  public Value visitVariable(Variable expression) {
    return locals
        .find(expression.name())
        .orElseGet(() -> scope.resolve(new Reference(List.of(expression.name()))));
  }

  @Override
  public Value visitPostfix(Postfix expression) {
    if (expression.source() instanceof Variable root && locals.find(root.name()).isEmpty()) {
      int names = Traversal.leadingNames(expression.steps(), Reference.lengthFor(root.name()) - 1);
      List<String> parts = new ArrayList<>(List.of(root.name()));
      parts.addAll(Traversal.names(expression.steps().subList(0, names)));
      Value value = scope.resolve(new Reference(parts));
      return new Traversal(this)
          .follow(value, expression.steps().subList(names, expression.steps().size()));
    }
    return new Traversal(this).follow(of(expression.source()), expression.steps());
  }

  @Override
  public Value visitFunctionCall(FunctionCall expression) {
    return new Call(this).of(expression);
  }

  @Override
  public Value visitUnaryOperation(UnaryOperation expression) {
    return Operators.unary(expression.operator(), of(expression.operand()));
  }

  @Override
  public Value visitBinaryOperation(BinaryOperation expression) {
    Value left = of(expression.left());
    return Operators.binary(left, expression.operator(), of(expression.right()));
  }

  @Override
  public Value visitConditional(Conditional expression) {
    Value condition = of(expression.condition());
    return Choice.between(condition, of(expression.whenTrue()), of(expression.whenFalse()));
  }

  @Override
  public Value visitForExpression(ForExpression expression) {
    Value value = new Comprehension(this, expression).value();
    return value.isError() ? Values.errorIn(value, Basic.UNDETERMINED) : value;
  }

  @Override
  public Value visitTupleExpression(TupleExpression expression) {
    List<Value> elements = new ArrayList<>();
    for (Expression element : expression.elements()) {
      Value value = of(element);
      if (value.isError()) {
        return Values.errorIn(value, Basic.UNDETERMINED);
      }
      elements.add(value);
    }
    return Values.tuple(elements);
  }

  @Override
  public Value visitObjectExpression(ObjectExpression expression) {
    Map<String, Value> attributes = new TreeMap<>(KeyOrder.INSTANCE);
    Assumptions ofKeys = Assumptions.NONE;
    Optional<Value> unknownKey = Optional.empty();
    for (ObjectItem item : expression.items()) {
      Value key = Keys.of(key(item.key()));
      Value value = of(item.value());
      ofKeys = ofKeys.and(key.assumptions());
      if (key.isError() || value.isError()) {
        Value error = key.isError() ? key : value;
        return Values.errorIn(error, Basic.UNDETERMINED).assuming(ofKeys);
      }
      if (key instanceof Value.Text text) {
        attributes.put(text.value(), value);
      } else {
        unknownKey = Optional.of(key);
      }
    }
    return unknownKey
        .<Value>map(key -> Values.unknown(Cause.in(key)))
        .orElseGet(() -> Values.object(attributes))
        .assuming(ofKeys);
  }

  /** A bare name stands for itself, {@code null} too. */
  private Value key(Expression key) {
    if (key instanceof Variable name) {
      return Values.text(name.name());
    }
    return key instanceof NullLiteral ? Values.text("null") : of(key);
  }

  @Override
  public Value visitParentheses(Parentheses expression) {
    return of(expression.inner());
  }
}
