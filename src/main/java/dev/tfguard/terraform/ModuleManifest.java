package dev.tfguard.terraform;

import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.ParsedExpression;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where {@code terraform init} put the modules of a root module, from its {@code
 * .terraform/modules/modules.json} (Terraform, {@code internal/modsdir/manifest.go}).
 *
 * @param directories absolute and normalized, by the names of the calls on the way joined with dots
 */
record ModuleManifest(Map<String, Path> directories) {
  private static final String LOCATION = ".terraform/modules/modules.json";
  private static final ModuleManifest EMPTY = new ModuleManifest(Map.of());

  /**
   * Reads the manifest of the root module in {@code root}; adds to {@code errors} what is wrong.
   */
  static ModuleManifest read(Path root, FileTree tree, DisplayPaths names, List<ReadError> errors) {
    Path file = root.resolve(LOCATION);
    String shown = names.show(file);
    try {
      return parse(root, SourceFile.decode(shown, tree.read(file)), errors);
    } catch (NoSuchFileException e) {
      return EMPTY;
    } catch (IOException e) {
      errors.add(ReadError.of(shown, e));
      return EMPTY;
    }
  }

  private static ModuleManifest parse(Path root, SourceFile source, List<ReadError> errors) {
    ParsedExpression parsed = JsonSyntax.parseValue(source);
    if (!parsed.diagnostics().isEmpty()) {
      errors.add(new ReadError(source.path(), "is not the JSON that terraform init writes"));
      return EMPTY;
    }
    Map<String, Path> directories = new LinkedHashMap<>();
    if (member(parsed.expression(), "Modules").orElse(parsed.expression())
        instanceof TupleExpression records) {
      records.elements().forEach(entry -> add(directories, root, entry));
    }
    return new ModuleManifest(directories);
  }

  private static void add(Map<String, Path> directories, Path root, Expression entry) {
    String key = text(entry, "Key");
    Optional<Path> directory = Paths.child(root, text(entry, "Dir"));
    if (!key.isEmpty() && directory.isPresent()) {
      directories.put(key, directory.get());
    }
  }

  private static String text(Expression entry, String key) {
    return member(entry, key)
        .flatMap(value -> value instanceof Template text ? text.literal() : Optional.empty())
        .orElse("");
  }

  private static Optional<Expression> member(Expression entry, String key) {
    if (!(entry instanceof ObjectExpression object)) {
      return Optional.empty();
    }
    return object.items().stream()
        .filter(item -> item.literalKey().filter(key::equals).isPresent())
        .map(ObjectItem::value)
        .findFirst();
  }
}
