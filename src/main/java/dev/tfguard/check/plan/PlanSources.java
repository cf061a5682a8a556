package dev.tfguard.check.plan;

import dev.tfguard.finding.SourceError;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sources that a plan was made from, as far as they are at hand. */
public final class PlanSources {
  /** No sources at hand. */
  public static final PlanSources NONE = new PlanSources(Optional.empty(), List.of(), List.of());

  private final Optional<Places> places;
  private final List<SourceError> errors;
  private final List<String> warnings;

  PlanSources(Optional<Places> places, List<SourceError> errors, List<String> warnings) {
    this.places = places;
    this.errors = List.copyOf(errors);
    this.warnings = List.copyOf(warnings);
  }

  /** Where the resource of {@code change} is written, or was; empty when that is not known. */
  Optional<SourcePlace> find(ResourceChange change) {
    return places.flatMap(known -> known.find(change.configAddress()));
  }

  /** The text of every file that a place found until now is in, by its path as shown. */
  public Map<String, SourceFile> files() {
    return places.map(Places::files).orElse(Map.of());
  }

  /** Those of these files that are there now, and not only in the past. */
  public List<SourceFile> current() {
    return places.map(Places::current).orElse(List.of());
  }

  /** What could not be read of a directory that was asked for by name. */
  public List<SourceError> errors() {
    return errors;
  }

  /** What a reader must know of the sources otherwise: sentences without a period. */
  public List<String> warnings() {
    return warnings;
  }
}
