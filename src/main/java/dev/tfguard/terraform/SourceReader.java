package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.ParsedExpression;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.FileTree.Kind;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads and parses single files. */
final class SourceReader {
  // Far above any source seen, far below what a text in memory can hold.
  private static final long MAX_BYTES = 256L << 20;

  private final FileTree tree;
  private final DisplayPaths names;

  SourceReader(FileTree tree, DisplayPaths names) {
    this.tree = tree;
    this.names = names;
  }

  /** Reads a source or variable file of a module. */
  ReadResult read(Path path) {
    String name = ModuleFiles.name(path);
    boolean variables = FileKind.of(name, Dialect.OPENTOFU) == FileKind.VARIABLES;
    return read(path, variables ? SourceReader::parseVariables : SourceReader::parse);
  }

  /** Reads a variable file, whatever its name is. */
  ReadResult readVariables(Path path) {
    return read(path, SourceReader::parseVariables);
  }

  private ReadResult read(Path path, Function<SourceFile, HclFile> parser) {
    String shown = names.show(path);
    try {
      Kind kind = tree.kind(path);
      // A pipe would be waited for without end.
      if (kind != Kind.FILE && kind != Kind.MISSING) {
        return failed(shown, "not a regular file");
      }
      if (tree.size(path) > MAX_BYTES) {
        return failed(shown, "larger than 256 MiB");
      }
      SourceFile source = SourceFile.decode(shown, tree.read(path));
      return new ReadResult.Parsed(parser.apply(source));
    } catch (IOException e) {
      return new ReadResult.Failed(ReadError.of(shown, e));
    }
  }

  /** Parses a source of a module. */
  static HclFile parse(SourceFile source) {
    return FileKind.isJson(source.path()) ? JsonSyntax.parse(source) : HclParser.parse(source);
  }

  private static HclFile parseVariables(SourceFile source) {
    return FileKind.isJson(source.path()) ? values(source) : HclParser.parse(source);
  }

  // In a variable file a key is never the type of a block.
  private static HclFile values(SourceFile source) {
    ParsedExpression parsed = JsonSyntax.parseValue(source);
    List<BodyItem> items = new ArrayList<>();
    if (parsed.expression() instanceof ObjectExpression object) {
      object.items().forEach(item -> items.add(argument(item)));
    }
    Body body = new Body(0, source.text().length(), items);
    return new HclFile(source, body, parsed.diagnostics());
  }

  private static Attribute argument(ObjectItem item) {
    String name = item.literalKey().orElse("");
    return new Attribute(item.start(), item.end(), item.key().end(), name, item.value());
  }

  private static ReadResult failed(String path, String message) {
    return new ReadResult.Failed(new ReadError(path, message));
  }
}
