package dev.tfguard.hcl;

import dev.tfguard.hcl.JsonSchema.BlockType;
import dev.tfguard.hcl.JsonValue.JsonArray;
import dev.tfguard.hcl.JsonValue.JsonObject;
import dev.tfguard.hcl.JsonValue.JsonText;
import dev.tfguard.hcl.JsonValue.JsonWord;
import dev.tfguard.hcl.JsonValue.Member;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads HCL's JSON syntax, {@code .tf.json}, into the tree of the native syntax (HCL JSON syntax
 * specification, "Structural Elements").
 */
public final class JsonSyntax {
  private static final String COMMENT = "//";

  private final String text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Map<Integer, BodyItem> blocks = new HashMap<>();
  private final JsonExpressions expressions;

  private JsonSyntax(String text) {
    this.text = text;
    this.expressions = new JsonExpressions(text, diagnostics);
  }

  /** Parses a module's source file; what is wrong with it is in the result's diagnostics. */
  public static HclFile parse(SourceFile source) {
    JsonSyntax syntax = new JsonSyntax(source.text());
    List<BodyItem> items = new ArrayList<>();
    try {
      syntax.addBody(JsonReader.read(source.text()), JsonSchema.FILE, new Items(items));
    } catch (SyntaxFault fault) {
      syntax.diagnostics.add(fault.diagnostic());
    }
    Body body = new Body(0, source.text().length(), List.copyOf(items));
    return new HclFile(source, body, List.copyOf(syntax.diagnostics));
  }

  /** Parses a JSON text that is one value, such as a file of variables. */
  public static ParsedExpression parseValue(SourceFile source) {
    JsonSyntax syntax = new JsonSyntax(source.text());
    try {
      Expression expression = syntax.expressions.expression(JsonReader.read(source.text()));
      return new ParsedExpression(expression, List.copyOf(syntax.diagnostics));
    } catch (SyntaxFault fault) {
      return new ParsedExpression(
          new NullLiteral(0, source.text().length()), List.of(fault.diagnostic()));
    }
  }

  /** The comments of a module's source file, in order; none where it is not JSON. */
  static List<CommentLine> comments(SourceFile source) {
    JsonSyntax syntax = new JsonSyntax(source.text());
    try {
      syntax.addBody(JsonReader.read(source.text()), JsonSchema.FILE, new Items(new ArrayList<>()));
    } catch (SyntaxFault fault) {
      return List.of();
    }
    return syntax.remarks.stream().map(syntax::commentLine).toList();
  }

  /** A member that is a comment, and the object that it is in. */
  private record Remark(JsonObject object, JsonText text) {}

  private CommentLine commentLine(Remark remark) {
    Optional<BodyItem> about = Optional.ofNullable(blocks.get(remark.object().start()));
    JsonText said = remark.text();
    return new CommentLine(said.value().strip(), new Span(said.start(), said.end()), about);
  }

  private void remark(JsonObject object, JsonValue value) {
    if (value instanceof JsonText said) {
      remarks.add(new Remark(object, said));
    }
  }

  /** Adds the items of an object, or of the objects in an array, to {@code items}. */
  private void addBody(JsonValue value, JsonSchema schema, Items items) {
    if (value instanceof JsonArray array) {
      array.elements().forEach(element -> addBody(element, schema, items));
      return;
    }
    if (!(value instanceof JsonObject object)) {
      report(value, "A JSON object is expected here", "Write the block's arguments in braces");
      return;
    }
    for (Member member : object.members()) {
      Optional<BlockType> block = schema.block(member.name().value());
      if (block.isPresent()) {
        addBlocks(new Header(member.name(), List.of()), member.value(), block.get(), items.list());
      } else if (member.name().value().equals(COMMENT)) {
        remark(object, member.value());
      } else {
        items.list().add(attribute(member, items.names()));
      }
    }
  }

  private Attribute attribute(Member member, Set<String> names) {
    JsonText name = member.name();
    Expression value = expressions.expression(member.value());
    if (!names.add(name.value())) {
      report(
          name,
          "The argument \"" + name.value() + "\" is set a second time",
          "Each argument may be set once in a body; remove one of the two");
    }
    return new Attribute(name.start(), value.end(), name.end(), name.value(), value);
  }

  private void addBlocks(Header header, JsonValue value, BlockType type, List<BodyItem> items) {
    if (value instanceof JsonArray array) {
      array.elements().forEach(element -> addBlocks(header, element, type, items));
    } else if (value instanceof JsonWord word && word.word().equals("null")) {
      return;
    } else if (!(value instanceof JsonObject object)) {
      report(
          value,
          "A JSON object is expected here",
          "Write the block's labels or arguments in braces");
    } else if (header.labels().size() < type.labels()) {
      for (Member member : object.members()) {
        if (member.name().value().equals(COMMENT)) {
          remark(object, member.value());
        } else {
          addBlocks(header.with(member.name()), member.value(), type, items);
        }
      }
    } else {
      items.add(block(header, object, type));
    }
  }

  private Block block(Header header, JsonObject object, BlockType type) {
    List<BodyItem> items = new ArrayList<>();
    addBody(object, type.body(), new Items(items));
    Body body = new Body(object.start() + 1, object.end() - 1, List.copyOf(items));
    JsonText innermost = header.innermost();
    List<Label> labels =
        header.labels().stream()
            .map(label -> new Label(label.start(), label.end(), label.value(), true))
            .toList();
    Block block =
        new Block(
            innermost.start(), object.end(), innermost.end(), header.type().value(), labels, body);
    blocks.put(object.start(), block);
    return block;
  }

  private void report(JsonValue at, String message, String hint) {
    diagnostics.add(
        new Diagnostic(new Span(at.start(), Math.min(at.end(), text.length())), message, hint));
  }

  /** The items of one body, and the names of its arguments. */
  private record Items(List<BodyItem> list, Set<String> names) {
    Items(List<BodyItem> list) {
      this(list, new HashSet<>());
    }
  }

  /** A block's type and the labels read so far. */
  private record Header(JsonText type, List<JsonText> labels) {
    Header with(JsonText label) {
      List<JsonText> longer = new ArrayList<>(labels);
      longer.add(label);
      return new Header(type, List.copyOf(longer));
    }

    JsonText innermost() {
      return labels.isEmpty() ? type : labels.get(labels.size() - 1);
    }
  }
}
