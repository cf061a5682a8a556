package dev.tfguard.check.plan;

import dev.tfguard.check.plan.PastPlaces.PastPlace;
import dev.tfguard.finding.Location;
import dev.tfguard.hcl.Block;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.DisplayPaths;
import dev.tfguard.terraform.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names places in files, and keeps the texts of these. */
final class Locations {
  private final DisplayPaths names;
  private final Map<String, SourceFile> present;
  private final Map<String, SourceFile> used = new HashMap<>();
  private final Map<String, LineIndex> lines = new HashMap<>();

  /**
   * @param present the files that were read, by their paths as shown
   */
  Locations(DisplayPaths names, Map<String, SourceFile> present) {
    this.names = names;
    this.present = present;
  }

  Location header(Located<Block> block) {
    return at(block.file().source(), block.node().headerSpan());
  }

  /**
   * Where {@code past} was: its line, or the last one, where the file is still there, for nothing
   * else can be shown on a pull request.
   */
  Location past(PastPlace past) {
    String path = names.show(past.file().directory().resolve(past.file().source().path()));
    SourceFile old = new SourceFile(path, past.file().source().text());
    SourceFile shown = present.getOrDefault(path, used.getOrDefault(path, old));
    if (shown.equals(old)) {
      return at(old, past.header());
    }
    int line = LineIndex.of(old.text()).position(past.header().start()).line();
    return at(shown, lineStart(shown, line));
  }

  /** The files that places were named in, by their paths as shown. */
  Map<String, SourceFile> used() {
    return used;
  }

  /** Those of them that are there now, as they are. */
  List<SourceFile> current() {
    return used.values().stream().filter(file -> file.equals(present.get(file.path()))).toList();
  }

  private Location at(SourceFile file, Span span) {
    used.put(file.path(), file);
    return Location.of(file.path(), linesOf(file), span);
  }

  private Span lineStart(SourceFile file, int line) {
    int lineCount = linesOf(file).lineCount();
    int last = file.text().endsWith("\n") ? lineCount - 1 : lineCount;
    int start = linesOf(file).line(Math.min(line, last)).start();
    return new Span(start, start);
  }

  private LineIndex linesOf(SourceFile file) {
    return lines.computeIfAbsent(file.path(), unseen -> LineIndex.of(file.text()));
  }
}
