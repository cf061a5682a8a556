package dev.tfguard.waiver;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.Body;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names items so that they are known again in another version of their file. */
final class ItemNames {
  /** What tells blocks without telling labels apart. */
  private static final List<String> TELLING = List.of("alias", "from");

  private ItemNames() {}

  /** The scope that {@code item} of {@code file} is. */
  static WaiverScope.Item scope(HclFile file, BodyItem item) {
    List<BodyItem> path = path(file.body(), item);
    String inner = path.stream().skip(1).map(ItemNames::name).collect(Collectors.joining("."));
    return new WaiverScope.Item(outermost(file, path.get(0)), inner, item.span());
  }

  /** From the outermost item of {@code body} that {@code item} is in to that itself. */
  private static List<BodyItem> path(Body body, BodyItem item) {
    List<BodyItem> path = new ArrayList<>();
    Optional<BodyItem> next = around(body, item);
    while (next.isPresent()) {
      path.add(next.get());
      boolean isThere = next.get() == item || !(next.get() instanceof Block);
      next = isThere ? Optional.empty() : around(((Block) next.get()).body(), item);
    }
    return path;
  }

  private static Optional<BodyItem> around(Body body, BodyItem item) {
    return body.items().stream().filter(found -> found.span().contains(item.span())).findFirst();
  }

  /** An address where it has one: {@code type.name}, {@code module.name}, {@code provider.aws}. */
  private static String outermost(HclFile file, BodyItem item) {
    if (!(item instanceof Block block)) {
      return name(item);
    }
    if (block.type().equals("resource")) {
      return labels(block);
    }
    String name = block.labels().isEmpty() ? block.type() : block.type() + "." + labels(block);
    return name + telling(file, block);
  }

  private static String telling(HclFile file, Block block) {
    return block.body().attributes().stream()
        .filter(found -> TELLING.contains(found.name()))
        .map(Attribute::value)
        .map(value -> "." + file.source().text().substring(value.start(), value.end()))
        .map(text -> text.replace("\"", ""))
        .collect(Collectors.joining());
  }

  private static String labels(Block block) {
    return block.labels().stream().map(Label::value).collect(Collectors.joining("."));
  }

  private static String name(BodyItem item) {
    if (item instanceof Attribute attribute) {
      return attribute.name();
    }
    Block block = (Block) item;
    return block.labels().isEmpty() ? block.type() : block.type() + "." + labels(block);
  }
}
