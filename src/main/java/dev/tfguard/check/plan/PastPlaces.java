package dev.tfguard.check.plan;

import dev.tfguard.history.History;
import dev.tfguard.history.PastFile;
import dev.tfguard.source.Span;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.FileKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds blocks that are gone in the newest commits that had them. */
final class PastPlaces {
  private final Map<Path, List<GoneBlock>> open = new LinkedHashMap<>();
  private final Map<GoneBlock, PastPlace> found = new LinkedHashMap<>();

  private PastPlaces(Collection<GoneBlock> wanted) {
    for (GoneBlock block : wanted) {
      open.computeIfAbsent(block.directory(), none -> new ArrayList<>()).add(block);
    }
  }

  /** A header in the text of {@code file}. */
  record PastPlace(PastFile file, Span header) {}

  /** Those of {@code wanted} that git remembers; all are looked for at once. */
  static Map<GoneBlock, PastPlace> of(Collection<GoneBlock> wanted) {
    PastPlaces places = new PastPlaces(wanted);
    if (!wanted.isEmpty()) {
      History.search(List.copyOf(places.open.keySet()), PastPlaces::isSource, places::look);
    }
    return places.found;
  }

  /** Tells whether something is still to be found in the directory of {@code file}. */
  private boolean look(PastFile file) {
    List<GoneBlock> wanted = open.getOrDefault(file.directory(), List.of());
    wanted.removeIf(block -> isFound(block, file));
    return !wanted.isEmpty();
  }

  private boolean isFound(GoneBlock block, PastFile file) {
    Optional<Span> header = block.find(file.source());
    header.ifPresent(span -> found.put(block, new PastPlace(file, span)));
    return header.isPresent();
  }

  private static boolean isSource(String name) {
    return !FileKind.isIgnored(name) && FileKind.of(name, Dialect.OPENTOFU) == FileKind.PRIMARY;
  }
}
