package dev.tfguard.check.plan;

import dev.tfguard.finding.SourceError;
import dev.tfguard.plan.Plan;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.DisplayPaths;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the sources of plans; reads each directory once, for one thread. */
public final class SourceFinder {
  private static final double MOST = 0.5;

  private final Optional<Path> asked;
  private final DisplayPaths names;
  private final Dialect dialect;
  private final Map<Path, Optional<RootSources>> read = new HashMap<>();

  /**
   * @param asked the directory of the root module; when empty, the folder of the plan and then the
   *     working directory are tried, and taken when they have most of what the plan's root module
   *     declares
   */
  public SourceFinder(Optional<Path> asked, Path workingDirectory, Dialect dialect) {
    this.asked = asked;
    this.names = new DisplayPaths(workingDirectory);
    this.dialect = dialect;
  }

  /** The sources of {@code plan}; {@link PlanSources#NONE} when none are at hand. */
  public PlanSources find(Plan plan) {
    return asked
        .map(directory -> named(names.resolve(directory), plan))
        .orElseGet(() -> guessed(plan));
  }

  private PlanSources named(Path directory, Plan plan) {
    Optional<RootSources> sources = read(directory);
    if (sources.isEmpty()) {
      return new PlanSources(Optional.empty(), List.of(missing(directory)), List.of());
    }
    List<SourceError> errors = sources.get().errors();
    boolean isOther = sources.get().share(plan).filter(share -> share == 0).isPresent();
    return isOther
        ? new PlanSources(Optional.empty(), errors, List.of(isOf(directory, plan)))
        : new PlanSources(Optional.of(Places.of(plan, sources.get())), errors, List.of());
  }

  private SourceError missing(Path directory) {
    String message =
        Files.isDirectory(directory) ? "there is no Terraform source in it" : "no such directory";
    return SourceError.unreadable(
        names.show(directory), message, "Name the directory of the plan's root module");
  }

  private PlanSources guessed(Plan plan) {
    for (Path directory : candidates(plan)) {
      Optional<PlanSources> found = read(directory).flatMap(sources -> guessed(plan, sources));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return PlanSources.NONE;
  }

  private static Optional<PlanSources> guessed(Plan plan, RootSources sources) {
    Optional<Double> share = sources.share(plan);
    if (share.isPresent() && share.get() < MOST) {
      return Optional.empty();
    }
    Places places = Places.of(plan, sources);
    return share.isEmpty() && places.areNone()
        ? Optional.empty()
        : Optional.of(new PlanSources(Optional.of(places), List.of(), unread(sources)));
  }

  /** A plan is judged without its sources too, so nobody is stopped by those not asked for. */
  private static List<String> unread(RootSources sources) {
    return sources.errors().stream()
        .map(error -> error.path() + ":" + error.line() + ": " + error.message())
        .limit(1)
        .map(first -> "the sources are not read wholly, so a place may be missing: " + first)
        .toList();
  }

  private List<Path> candidates(Plan plan) {
    List<Path> candidates = new ArrayList<>();
    folder(plan.path()).ifPresent(candidates::add);
    candidates.add(names.workingDirectory());
    return candidates.stream().distinct().toList();
  }

  private Optional<Path> folder(String plan) {
    try {
      return plan.equals("-") || plan.startsWith("-#")
          ? Optional.empty()
          : Optional.ofNullable(names.resolve(Path.of(plan)).getParent());
    } catch (InvalidPathException notOne) {
      return Optional.empty();
    }
  }

  private Optional<RootSources> read(Path directory) {
    return read.computeIfAbsent(directory, unread -> RootSources.read(unread, names, dialect));
  }

  private String isOf(Path directory, Plan plan) {
    return "%s has no resource and no module call of the plan %s: these are not its sources"
        .formatted(names.show(directory), plan.path());
  }
}
