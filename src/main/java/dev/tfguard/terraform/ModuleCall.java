package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code module} block with what override files add.
 *
 * @param declaration the block in the primary file
 */
public record ModuleCall(Located<Block> declaration, MergedBody body) {
  private static final Set<String> META_ARGUMENTS =
      Set.of("source", "version", "count", "for_each", "providers", "depends_on");

  /** The name under which the module is called. */
  public String name() {
    return declaration.node().label(0);
  }

  /** The {@code source}, where it is a plain string. */
  public Optional<String> source() {
    return literal("source");
  }

  /** The {@code version}, where it is a plain string. */
  public Optional<String> version() {
    return literal("version");
  }

  /** The {@code count} argument. */
  public Optional<Located<Attribute>> count() {
    return body.attribute("count");
  }

  /** The {@code for_each} argument. */
  public Optional<Located<Attribute>> forEach() {
    return body.attribute("for_each");
  }

  /** The {@code providers} argument. */
  public Optional<Located<Attribute>> providers() {
    return body.attribute("providers");
  }

  /** Tells whether {@code count} or {@code for_each} may make several instances. */
  public boolean isRepeated() {
    return count().isPresent() || forEach().isPresent();
  }

  /** Tells whether the source is a path, which starts at the calling module's directory. */
  public boolean isLocal() {
    return source().map(ModuleCall::isLocalPath).orElse(false);
  }

  /** The value given for the called module's variable {@code name}. */
  public Optional<Located<Attribute>> argument(String name) {
    return META_ARGUMENTS.contains(name) ? Optional.empty() : body.attribute(name);
  }

  /** The values given for the called module's variables. */
  public List<Located<Attribute>> arguments() {
    List<Located<Attribute>> arguments = new ArrayList<>();
    for (Located<BodyItem> item : body.items()) {
      if (item.node() instanceof Attribute given && !META_ARGUMENTS.contains(given.name())) {
        arguments.add(item.sibling(given));
      }
    }
    return arguments;
  }

  /** Tells whether Terraform takes {@code source} for a path (internal/addrs/module_source.go). */
  static boolean isLocalPath(String source) {
    return source.equals(".")
        || source.equals("..")
        || source.startsWith("./")
        || source.startsWith("../")
        || source.startsWith(".\\")
        || source.startsWith("..\\");
  }

  private Optional<String> literal(String name) {
    return body.attribute(name)
        .map(found -> found.node().value())
        .flatMap(value -> value instanceof Template text ? text.literal() : Optional.empty());
  }
}
