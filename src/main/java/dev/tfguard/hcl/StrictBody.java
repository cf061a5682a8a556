package dev.tfguard.hcl;

import dev.tfguard.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A body of a file in a language of tfguard's own, read strictly: what was never asked for is a
 * problem.
 */
public final class StrictBody {
  private final String what;
  private final Span span;
  private final Body body;
  private final List<Diagnostic> problems;
  private final Set<String> knownAttributes = new LinkedHashSet<>();
  private final Set<String> knownBlocks = new LinkedHashSet<>();

  /**
   * Starts to read.
   *
   * @param what names the body in messages
   * @param span where to say that something is missing
   * @param problems where problems are added
   */
  public StrictBody(String what, Span span, Body body, List<Diagnostic> problems) {
    this.what = what;
    this.span = span;
    this.body = body;
    this.problems = problems;
  }

  /** The body of {@code block}, which must have exactly one label. */
  public static StrictBody labelled(Block block, List<Diagnostic> problems) {
    if (block.labels().size() != 1 || block.label(0).isEmpty()) {
      problems.add(
          new Diagnostic(
              block.headerSpan(),
              "a " + block.type() + " block needs one label",
              "write " + block.type() + " \"name\" {"));
    }
    String what = block.type() + " \"" + block.label(0) + "\"";
    return new StrictBody(what, block.headerSpan(), block.body(), problems);
  }

  /** The body of {@code block}, which must have no label. */
  public static StrictBody unlabelled(Block block, List<Diagnostic> problems) {
    if (!block.labels().isEmpty()) {
      problems.add(
          new Diagnostic(
              block.headerSpan(),
              "a " + block.type() + " block has no label",
              "write " + block.type() + " {"));
    }
    return new StrictBody(block.type(), block.headerSpan(), block.body(), problems);
  }

  /** The text of an argument that must be there; empty when it is not. */
  public String text(String name) {
    require(name);
    return optionalText(name).orElse("");
  }

  private void require(String name) {
    if (body.attribute(name).isEmpty()) {
      problem(span, what + " has no " + name, "add " + name + " = \"…\"");
    }
  }

  /** The text of an argument that may be left out. */
  public Optional<String> optionalText(String name) {
    knownAttributes.add(name);
    return body.attribute(name).flatMap(attribute -> literal(name, attribute.value()));
  }

  /** The same with its place. */
  public Optional<Literal> optionalLiteral(String name) {
    return optionalText(name)
        .flatMap(
            text ->
                body.attribute(name).map(attribute -> new Literal(text, attribute.value().span())));
  }

  /** The texts of a list that must be there and hold something. */
  public List<String> texts(String name) {
    List<String> texts = optionalTexts(name);
    if (texts.isEmpty()) {
      problem(span, what + " has no " + name, "add " + name + " = [\"…\"]");
    }
    return texts;
  }

  /** The texts of a list that may be left out. */
  public List<String> optionalTexts(String name) {
    return optionalLiterals(name).stream().map(Literal::text).toList();
  }

  /** The same with the places of the texts. */
  public List<Literal> optionalLiterals(String name) {
    knownAttributes.add(name);
    return body.attribute(name).map(attribute -> literals(name, attribute)).orElse(List.of());
  }

  /** A text and where it is written. */
  public record Literal(String text, Span span) {}

  /** Whether an argument that may be left out is true. */
  public boolean truth(String name) {
    return optionalTruth(name).orElse(false);
  }

  /** The truth value of an argument that may be left out. */
  public Optional<Boolean> optionalTruth(String name) {
    knownAttributes.add(name);
    Optional<Expression> value = body.attribute(name).map(Attribute::value);
    if (value.isPresent() && value.get() instanceof BooleanLiteral literal) {
      return Optional.of(literal.value());
    }
    value.ifPresent(
        other -> problem(other.span(), name + " is neither true nor false", "write one of them"));
    return Optional.empty();
  }

  /** One of {@code values}, named in an argument that must be there. */
  public <E extends Enum<E>> E choice(String name, E[] values, Function<E, String> wireName) {
    require(name);
    return optionalChoice(name, values, wireName).orElse(values[0]);
  }

  /** One of {@code values}, named in an argument that may be left out. */
  public <E extends Enum<E>> Optional<E> optionalChoice(
      String name, E[] values, Function<E, String> wireName) {
    return optionalLiteral(name).flatMap(text -> chosen(name, text, values, wireName));
  }

  private <E extends Enum<E>> Optional<E> chosen(
      String name, Literal text, E[] values, Function<E, String> wireName) {
    List<String> names = new ArrayList<>();
    for (E value : values) {
      names.add(wireName.apply(value));
    }
    int index = names.indexOf(text.text());
    if (index >= 0) {
      return Optional.of(values[index]);
    }
    problem(
        text.span(), "\"" + text.text() + "\" is no " + name, NearestName.hint(text.text(), names));
    return Optional.empty();
  }

  /** The nested blocks of {@code type}. */
  public List<Block> blocks(String type) {
    knownBlocks.add(type);
    return body.blocks(type);
  }

  /** The one nested block of {@code type}, which has no label; all but the first are problems. */
  public Optional<Block> only(String type) {
    List<Block> blocks = blocks(type);
    for (Block other : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
      problem(
          other.headerSpan(), "there is a second block " + type, "put what it says into the first");
    }
    return blocks.stream().findFirst();
  }

  /** Reports every argument and block that was not asked for. */
  public void finish() {
    for (Attribute attribute : body.attributes()) {
      if (knownBlocks.contains(attribute.name())) {
        String block = attribute.name();
        problem(attribute.nameSpan(), block + " is a block", "write " + block + " { … }");
      } else if (!knownAttributes.contains(attribute.name())) {
        unknown("argument", attribute.name(), attribute.nameSpan(), knownAttributes);
      }
    }
    for (Block block : body.blocks()) {
      if (knownAttributes.contains(block.type())) {
        String argument = block.type();
        problem(block.headerSpan(), argument + " is no block", "write " + argument + " = …");
      } else if (!knownBlocks.contains(block.type())) {
        unknown("block", block.type(), block.headerSpan(), knownBlocks);
      }
    }
  }

  public void problem(Span at, String message, String hint) {
    problems.add(new Diagnostic(at, message, hint));
  }

  private void unknown(String sort, String name, Span at, Set<String> known) {
    problem(at, what + " knows no " + sort + " \"" + name + "\"", NearestName.hint(name, known));
  }

  private List<Literal> literals(String name, Attribute attribute) {
    if (!(attribute.value() instanceof TupleExpression tuple)) {
      problem(attribute.value().span(), name + " is no list", "write " + name + " = [\"…\"]");
      return List.of();
    }
    List<Literal> texts = new ArrayList<>();
    for (Expression element : tuple.elements()) {
      literal(name, element).ifPresent(text -> texts.add(new Literal(text, element.span())));
    }
    return List.copyOf(texts);
  }

  private Optional<String> literal(String name, Expression value) {
    Optional<String> literal =
        value instanceof Template template ? template.literal() : Optional.empty();
    if (literal.isEmpty()) {
      problem(value.span(), name + " is no plain string", "write it in quotes: \"…\"");
    }
    return literal;
  }
}
