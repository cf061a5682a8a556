package dev.tfguard.check.against;

import dev.tfguard.finding.Location;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.Label;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.Module;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names places in files, be they there or gone, and keeps the texts of those that are gone. */
final class Where {
  private final Map<String, SourceFile> gone = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  /** Where {@code item} is written, or the header of a block. */
  Location of(Located<? extends BodyItem> item) {
    Span span = item.node() instanceof Block block ? block.headerSpan() : item.span();
    return at(item.file().source(), span);
  }

  /**
   * Where {@code block} was: where it is commented out, or else where it stood in what is left of
   * its file, or else in the file that is gone.
   *
   * @param module what is left of its module
   */
  Location past(Located<Block> block, Optional<Module> module) {
    return commentedOut(block, module)
        .or(() -> leftOver(block, module))
        .orElseGet(
            () -> {
              gone.put(block.file().source().path(), block.file().source());
              return of(block);
            });
  }

  /** Where a comment of {@code module} has the header of {@code block}, which it does not have. */
  Optional<Location> commentedOut(Located<Block> block, Optional<Module> module) {
    Pattern header = header(block.node());
    for (HclFile file : module.map(Module::files).orElse(List.of())) {
      Matcher found = header.matcher(file.source().text());
      if (found.find()) {
        return Optional.of(at(file.source(), new Span(found.start(), found.end())));
      }
    }
    return Optional.empty();
  }

  private static Pattern header(Block block) {
    String labels =
        block.labels().stream()
            .map(label -> "\\s+\"" + Pattern.quote(label.value()) + "\"")
            .collect(Collectors.joining());
    return Pattern.compile("\\b" + Pattern.quote(block.type()) + labels);
  }

  /** The line behind the nearest block before it that is still in its file. */
  private Optional<Location> leftOver(Located<Block> block, Optional<Module> module) {
    String path = block.file().source().path();
    return module.stream()
        .flatMap(found -> found.files().stream())
        .filter(file -> file.source().path().equals(path))
        .findFirst()
        .map(file -> at(file.source(), behind(block, file)));
  }

  private Span behind(Located<Block> gone, HclFile file) {
    int end = 0;
    for (Block before : gone.file().body().blocks()) {
      if (before.start() < gone.node().start() && !before.labels().isEmpty()) {
        end =
            file.body().blocks(before.type()).stream()
                .filter(block -> labels(block).equals(labels(before)))
                .mapToInt(Block::end)
                .findFirst()
                .orElse(end);
      }
    }
    LineIndex index = lines(file.source());
    int line = end == 0 ? 1 : index.position(end).line() + 1;
    int start = index.line(Math.min(line, index.lineCount())).start();
    return new Span(start, start);
  }

  private static List<String> labels(Block block) {
    return block.labels().stream().map(Label::value).toList();
  }

  private Location at(SourceFile file, Span span) {
    return Location.of(file.path(), lines(file), span);
  }

  // A path may have two texts, one of then and one of now.
  private LineIndex lines(SourceFile file) {
    return lines.computeIfAbsent(
        file.path() + '\0' + file.text().length() + '\0' + file.text().hashCode(),
        unseen -> LineIndex.of(file.text()));
  }

  /** The files that places were named in and that are gone, by their paths as shown. */
  Map<String, SourceFile> gone() {
    return Map.copyOf(gone);
  }
}
