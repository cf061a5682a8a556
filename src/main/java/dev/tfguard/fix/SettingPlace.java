package dev.tfguard.fix;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.ObjectExpression;
import dev.tfguard.hcl.ObjectItem;
import dev.tfguard.hcl.TupleExpression;
import dev.tfguard.terraform.FileKind;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.MergedBody;
import dev.tfguard.terraform.Resource;
import java.util.List;
import java.util.Optional;

/** Where a setting of a resource is written, or would have to be. */
sealed interface SettingPlace {

  /** It is written as {@code value}. */
  record Written(HclFile file, Expression value) implements SettingPlace {}

  /** It is not written; {@code body} is where it belongs. */
  record Absent(HclFile file, BodyEditor body) implements SettingPlace {}

  /**
   * It cannot be written.
   *
   * @param reason a clause
   */
  record Nowhere(String reason) implements SettingPlace {}

  /** The place of the setting at {@code path} of {@code resource}. */
  static SettingPlace of(Resource resource, AttributePath path) {
    MergedBody body = resource.body();
    String first = path.steps().get(0);
    List<String> rest = path.steps().subList(1, path.steps().size());
    Optional<Located<Attribute>> attribute = body.attribute(first);
    if (rest.isEmpty()) {
      return attribute
          .<SettingPlace>map(found -> new Written(found.file(), found.node().value()))
          .orElseGet(() -> absent(resource.declaration()));
    }
    if (attribute.isPresent()) {
      return inValue(attribute.get().file(), attribute.get().node().value(), rest);
    }
    List<Located<Block>> blocks = body.blocks(first);
    return blocks.size() == 1 && body.dynamicBlocks(first).isEmpty()
        ? inBlock(blocks.get(0), rest)
        : nowhere(first);
  }

  private static SettingPlace inBlock(Located<Block> block, List<String> path) {
    Body body = block.node().body();
    String first = path.get(0);
    if (path.size() == 1) {
      return body.attribute(first)
          .<SettingPlace>map(found -> new Written(block.file(), found.value()))
          .orElseGet(() -> absent(block));
    }
    List<Block> nested = body.blocks(first);
    boolean dynamic = body.blocks("dynamic").stream().anyMatch(b -> b.label(0).equals(first));
    return nested.size() == 1 && !dynamic
        ? inBlock(block.sibling(nested.get(0)), path.subList(1, path.size()))
        : nowhere(first);
  }

  /** In JSON syntax, where an object may stand for a block. */
  private static SettingPlace inValue(HclFile file, Expression value, List<String> path) {
    Expression only =
        value instanceof TupleExpression tuple && tuple.elements().size() == 1
            ? tuple.elements().get(0)
            : value;
    if (!(only instanceof ObjectExpression object) || !FileKind.isJson(file.source().path())) {
      return nowhere(path.get(0));
    }
    Optional<ObjectItem> item =
        object.items().stream()
            .filter(each -> each.literalKey().filter(path.get(0)::equals).isPresent())
            .findFirst();
    if (item.isEmpty()) {
      return path.size() == 1
          ? new Absent(file, new JsonBody(file, object.start(), object.end() - 1))
          : nowhere(path.get(0));
    }
    return path.size() == 1
        ? new Written(file, item.get().value())
        : inValue(file, item.get().value(), path.subList(1, path.size()));
  }

  private static SettingPlace absent(Located<Block> block) {
    return new Absent(block.file(), BodyEditor.of(block));
  }

  private static SettingPlace nowhere(String name) {
    return new Nowhere("it has not exactly one " + name + " block that is written out");
  }
}
