package dev.tfguard.check.plan;

import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.source.SourceFile;
import java.util.Map;
import java.util.Optional;

/** The sources that a plan was made from, as far as they are at hand. */
public final class PlanSources {
  /** No sources at hand. */
  public static final PlanSources NONE = new PlanSources(Map.of(), Map.of());

  private final Map<ConfigAddress, SourcePlace> places;
  private final Map<String, SourceFile> files;

  PlanSources(Map<ConfigAddress, SourcePlace> places, Map<String, SourceFile> files) {
    this.places = Map.copyOf(places);
    this.files = Map.copyOf(files);
  }

  /** Where the resource of {@code change} is written, or was; empty when that is not known. */
  Optional<SourcePlace> find(ResourceChange change) {
    return Optional.ofNullable(places.get(change.configAddress()));
  }

  /** The text of every file that a place is in, by its path as shown. */
  public Map<String, SourceFile> files() {
    return files;
  }
}
