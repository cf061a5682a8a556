package dev.tfguard.check.plan;

import dev.tfguard.finding.Location;
import dev.tfguard.plan.Plan;
import dev.tfguard.plan.ResourceChange;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down where the resources of a plan are. */
final class SourceText {
  private SourceText() {}

  /**
   * A line for each change with its place and the text there, then those for errors and warnings.
   *
   * @param subjects of the commits, by their ids
   */
  static List<String> of(Plan plan, PlanSources sources, Map<String, String> subjects) {
    List<String> lines = new ArrayList<>();
    for (ResourceChange change : plan.changes()) {
      Optional<SourcePlace> place = sources.find(change);
      String shown = place.map(found -> place(found, sources, subjects)).orElse("nowhere");
      lines.add(change.address() + ": " + shown);
    }
    sources.errors().forEach(error -> lines.add("error " + error.path() + ": " + error.message()));
    sources.warnings().forEach(warning -> lines.add("warning " + warning));
    return lines;
  }

  private static String place(
      SourcePlace place, PlanSources sources, Map<String, String> subjects) {
    Location at = place.location();
    SourceFile file = sources.files().get(at.path());
    String text = file == null ? "?" : file.text().substring(at.span().start(), at.span().end());
    return "%s %s:%d `%s` %s%s"
        .formatted(
            place.kind(),
            at.path(),
            at.start().line(),
            text,
            place.preventDestroy(),
            place.commit().map(id -> " in " + subjects.getOrDefault(id, id)).orElse(""));
  }
}
