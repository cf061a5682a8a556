package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What has to be known of a run to apply waivers to what it found.
 *
 * @param today in Coordinated Universal Time
 * @param workingDirectory absolute; what shown paths are relative to
 * @param checks those that ran, so that a waiver of theirs that meets nothing where all was looked
 *     at is of no use
 * @param commentChecks those of them that found all that they can find in the files that were
 *     looked at, whatever calls their modules
 * @param isCovered tells whether all that is in and below a folder, which is absolute, was looked
 *     at
 * @param approved the identities of the comments that count in the file with the path shown; all
 *     count where there is no answer
 */
public record WaiverRun(
    LocalDate today,
    Path workingDirectory,
    List<CheckId> checks,
    List<CheckId> commentChecks,
    Predicate<Path> isCovered,
    Function<String, Optional<Set<String>>> approved) {
  private static final String FETCHED = ".terraform";

  /** Copies the lists. */
  public WaiverRun {
    checks = List.copyOf(checks);
    commentChecks = List.copyOf(commentChecks);
  }

  /** Where {@code finding} is: its file, and the plan that it is in. */
  List<Path> places(Finding finding) {
    List<Path> places = new ArrayList<>();
    places.add(absolute(finding.location().path()));
    finding.change().ifPresent(change -> places.add(absolute(change.plan())));
    return places;
  }

  /** Tells whether terraform init has put the file there, so that nobody here has written it. */
  boolean isFetched(String path) {
    for (Path name : absolute(path)) {
      if (name.toString().equals(FETCHED)) {
        return true;
      }
    }
    return false;
  }

  /** The absolute path of a file that is shown as {@code path}. */
  Path absolute(String path) {
    return workingDirectory.resolve(path).normalize();
  }
}
