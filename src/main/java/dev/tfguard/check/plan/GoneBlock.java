package dev.tfguard.check.plan;

import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.FileKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A block that a directory does not have any more.
 *
 * @param directory absolute
 * @param type of the block, as in {@code resource}
 */
record GoneBlock(Path directory, String type, List<String> labels) {

  /** Copies the list. */
  GoneBlock {
    labels = List.copyOf(labels);
  }

  /** Where {@code file} has the block's header, if it does. */
  Optional<Span> find(SourceFile file) {
    if (!labels.stream().allMatch(file.text()::contains)) {
      return Optional.empty();
    }
    return parse(file).body().blocks(type).stream()
        .filter(
            block -> block.labels().stream().map(label -> label.value()).toList().equals(labels))
        .map(Block::headerSpan)
        .findFirst();
  }

  private static HclFile parse(SourceFile file) {
    return FileKind.isJson(file.path()) ? JsonSyntax.parse(file) : HclParser.parse(file);
  }
}
