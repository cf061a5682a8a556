package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.Template;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.hcl.Variable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A resource's lifecycle settings, merged argument by argument over its files ({@code
 * internal/configs/module_merge.go}).
 *
 * @param block where they are written, the primary file's before an override's
 * @param ignoreChanges the list in force, or the {@code all}
 * @param destroy OpenTofu 1.12, Terraform 1.16; only OpenTofu takes it from an override file
 * @param enabled OpenTofu 1.11
 */
public record Lifecycle(
    Optional<Located<Block>> block,
    Optional<Located<Attribute>> preventDestroy,
    Optional<Located<Attribute>> createBeforeDestroy,
    Optional<Located<Attribute>> ignoreChanges,
    Optional<Located<Attribute>> destroy,
    Optional<Located<Attribute>> enabled) {

  /** The settings in {@code body}, by the merging rules of {@code dialect}. */
  static Lifecycle of(MergedBody body, Dialect dialect) {
    List<Located<Block>> blocks =
        body.layers().stream().flatMap(layer -> first(layer).stream()).toList();
    List<Located<Block>> base = first(body.layers().get(0)).stream().toList();
    return new Lifecycle(
        blocks.stream().findFirst(),
        last(blocks, "prevent_destroy", value -> true),
        last(blocks, "create_before_destroy", value -> true),
        last(blocks, "ignore_changes", Lifecycle::isAll)
            .or(() -> last(blocks, "ignore_changes", value -> !isEmptyList(value))),
        last(dialect == Dialect.OPENTOFU ? blocks : base, "destroy", value -> true),
        last(blocks, "enabled", value -> true));
  }

  // Terraform refuses a second lifecycle block; the first is what it reads before it does.
  private static Optional<Located<Block>> first(Located<Body> layer) {
    return layer.node().blocks("lifecycle").stream()
        .findFirst()
        .map(block -> layer.<Block>sibling(block));
  }

  private static Optional<Located<Attribute>> last(
      List<Located<Block>> blocks, String name, Predicate<Expression> wanted) {
    return blocks.stream()
        .flatMap(
            block ->
                block.node().body().attribute(name).stream()
                    .filter(found -> wanted.test(found.value()))
                    .map(found -> block.<Attribute>sibling(found)))
        .reduce((earlier, later) -> later);
  }

  private static boolean isAll(Expression value) {
    if (value instanceof Variable keyword) {
      return keyword.name().equals("all");
    }
    if (value instanceof Template template) {
      return template.literal().filter("all"::equals).isPresent();
    }
    return value instanceof TupleExpression list
        && list.elements().stream().anyMatch(Lifecycle::isStar);
  }

  private static boolean isStar(Expression element) {
    return element instanceof Template template
        && template.literal().filter("*"::equals).isPresent();
  }

  private static boolean isEmptyList(Expression value) {
    return value instanceof TupleExpression list && list.elements().isEmpty();
  }
}
