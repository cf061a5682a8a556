package dev.tfguard.hcl;

import java.util.ArrayList;
import java.util.List;

/** The nodes directly under a node, in the order of the text. */
final class Children {
  private Children() {}

  static List<? extends Node> of(Node node) {
    if (node instanceof Body body) {
      return body.items();
    }
    if (node instanceof Attribute attribute) {
      return List.of(attribute.value());
    }
    if (node instanceof Block block) {
      return followed(block.labels(), block.body());
    }
    if (node instanceof ObjectItem item) {
      return List.of(item.key(), item.value());
    }
    if (node instanceof Step.Index index) {
      return List.of(index.key());
    }
    if (node instanceof TemplatePart part) {
      return ofPart(part);
    }
    return node instanceof Expression expression ? expression.accept(new Operands()) : List.of();
  }

  private static List<? extends Node> ofPart(TemplatePart part) {
    if (part instanceof Interpolation interpolation) {
      return List.of(interpolation.expression());
    }
    if (part instanceof ForDirective directive) {
      return led(directive.collection(), directive.body());
    }
    if (part instanceof IfDirective directive) {
      List<Node> all = new ArrayList<>(led(directive.condition(), directive.whenTrue()));
      all.addAll(directive.whenFalse());
      return all;
    }
    return List.of();
  }

  private static List<Node> followed(List<? extends Node> nodes, Node last) {
    List<Node> all = new ArrayList<>(nodes);
    all.add(last);
    return all;
  }

  private static List<Node> led(Node first, List<? extends Node> nodes) {
    List<Node> all = new ArrayList<>(List.of(first));
    all.addAll(nodes);
    return all;
  }

  private static final class Operands implements ExpressionVisitor<List<? extends Node>> {
    @Override
    public List<? extends Node> visitNumberLiteral(NumberLiteral expression) {
      return List.of();
    }

    @Override
    public List<? extends Node> visitBooleanLiteral(BooleanLiteral expression) {
      return List.of();
    }

    @Override
    public List<? extends Node> visitNullLiteral(NullLiteral expression) {
      return List.of();
    }

    @Override
    public List<? extends Node> visitTemplate(Template expression) {
      return expression.parts();
    }

    @Override
    public List<? extends Node> visitVariable(Variable expression) {
      return List.of();
    }

    @Override
    public List<? extends Node> visitPostfix(Postfix expression) {
      return led(expression.source(), expression.steps());
    }

    @Override
    public List<? extends Node> visitFunctionCall(FunctionCall expression) {
      return expression.arguments();
    }

    @Override
    public List<? extends Node> visitUnaryOperation(UnaryOperation expression) {
      return List.of(expression.operand());
    }

    @Override
    public List<? extends Node> visitBinaryOperation(BinaryOperation expression) {
      return List.of(expression.left(), expression.right());
    }

    @Override
    public List<? extends Node> visitConditional(Conditional expression) {
      return List.of(expression.condition(), expression.whenTrue(), expression.whenFalse());
    }

    @Override
    public List<? extends Node> visitForExpression(ForExpression expression) {
      List<Node> all = new ArrayList<>(List.of(expression.collection()));
      expression.key().ifPresent(all::add);
      all.add(expression.value());
      expression.filter().ifPresent(all::add);
      return all;
    }

    @Override
    public List<? extends Node> visitTupleExpression(TupleExpression expression) {
      return expression.elements();
    }

    @Override
    public List<? extends Node> visitObjectExpression(ObjectExpression expression) {
      return expression.items();
    }

    @Override
    public List<? extends Node> visitParentheses(Parentheses expression) {
      return List.of(expression.inner());
    }
  }
}
