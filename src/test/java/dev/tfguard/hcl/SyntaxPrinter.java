package dev.tfguard.hcl;

import java.util.BitSet;
import java.util.Set;

/**
 * Prints a file by walking its tree: leaves from what the tree says of them, the rest from the text
 * between them, which must be punctuation. Fails where the tree does not fit the text.
 */
final class SyntaxPrinter {
  private static final Set<TokenKind> ONLY_IN_LEAVES =
      Set.of(
          TokenKind.NUMBER,
          TokenKind.LITERAL,
          TokenKind.INVALID,
          TokenKind.BAD_ENCODING,
          TokenKind.NEWLINE_IN_QUOTES);

  private final HclFile file;
  private final String text;
  private final Tokens tokens;
  private final BitSet starts = new BitSet();
  private final BitSet ends = new BitSet();
  private final StringBuilder out = new StringBuilder();
  private int token;

  private SyntaxPrinter(HclFile file) {
    this.file = file;
    this.text = file.source().text();
    this.tokens = Lexer.lex(text, 0);
    for (int index = 0; index < tokens.count(); index++) {
      starts.set(tokens.start(index));
      ends.set(tokens.end(index));
    }
    starts.set(0);
  }

  /** The text, in which broken items count as punctuation. */
  static String print(HclFile file) {
    SyntaxPrinter printer = new SyntaxPrinter(file);
    printer.node(file.body());
    return printer.out.toString();
  }

  private void node(Node node) {
    // Behind a broken item the text was divided anew, so that these borders are not its own.
    if (file.isComplete() && !(node instanceof Body)) {
      require(starts.get(node.start()), node, "starts inside a token");
      require(ends.get(node.end()), node, "ends inside a token");
    }
    require(node.start() <= node.end(), node, "ends before it starts");
    requireName(node);
    int at = node.start();
    for (Node child : Children.of(node)) {
      require(at <= child.start() && child.end() <= node.end(), node, "does not hold its child");
      gap(node, at, child.start());
      node(child);
      at = child.end();
    }
    rest(node, at);
  }

  private void rest(Node node, int at) {
    if (!Children.of(node).isEmpty() || isContainer(node)) {
      gap(node, at, node.end());
    } else {
      out.append(leaf(node));
    }
  }

  private static boolean isContainer(Node node) {
    return node instanceof Body
        || node instanceof Template
        || node instanceof TupleExpression
        || node instanceof ObjectExpression
        || node instanceof FunctionCall;
  }

  private String leaf(Node node) {
    if (node instanceof Variable variable) {
      return variable.name();
    }
    if (node instanceof BooleanLiteral literal) {
      return String.valueOf(literal.value());
    }
    if (node instanceof NullLiteral) {
      return "null";
    }
    String source = text.substring(node.start(), node.end());
    if (node instanceof Step.GetAttribute step) {
      require(source.startsWith(".") && source.endsWith(step.name()), node, "has another name");
    }
    if (node instanceof Label label && !label.quoted()) {
      return label.value();
    }
    return source;
  }

  private void requireName(Node node) {
    if (node instanceof Attribute attribute) {
      requireAt(node, attribute.start(), attribute.nameEnd(), attribute.name());
    } else if (node instanceof Block block) {
      requireAt(node, block.start(), block.typeEnd(), block.type());
    } else if (node instanceof FunctionCall call && !call.name().contains("::")) {
      requireAt(node, call.start(), call.nameEnd(), call.name());
    }
  }

  private void requireAt(Node node, int start, int end, String name) {
    require(text.substring(start, end).equals(name), node, "is not named " + name);
  }

  private void gap(Node owner, int start, int end) {
    if (file.isComplete()) {
      requirePunctuation(owner, start, end);
    }
    out.append(text, start, end);
  }

  private void requirePunctuation(Node owner, int start, int end) {
    while (tokens.start(token) < start) {
      token++;
    }
    while (token < tokens.count() && tokens.end(token) <= end && tokens.start(token) < end) {
      TokenKind kind = tokens.kind(token);
      require(!ONLY_IN_LEAVES.contains(kind), owner, "forgets " + kind);
      require(kind != TokenKind.IDENTIFIER || hasWords(owner), owner, "forgets a name");
      token++;
    }
  }

  private static boolean hasWords(Node owner) {
    return owner instanceof Attribute
        || owner instanceof Block
        || owner instanceof FunctionCall
        || owner instanceof ForExpression
        || owner instanceof ForDirective
        || owner instanceof IfDirective;
  }

  private void require(boolean holds, Node node, String otherwise) {
    if (!holds) {
      throw new AssertionError(
          file.source().path() + ": " + otherwise + ": " + node.span() + " " + node);
    }
  }
}
