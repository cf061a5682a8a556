package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.HclFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waivers in the comments of many files. */
final class CommentIndex {
  private final RuleSets rules;
  private final WaiverRun run;
  private final Map<String, List<Waiver>> byPath = new LinkedHashMap<>();
  private final List<SourceError> errors = new ArrayList<>();

  /** Knows of none yet; {@code rules} say what may not be waived. */
  CommentIndex(RuleSets rules, WaiverRun run) {
    this.rules = rules;
    this.run = run;
  }

  /** Adds those of {@code file}, unless somebody else wrote it. */
  void add(HclFile file) {
    String path = file.source().path();
    WaiverRules here = rules.of(path).rules();
    CommentWaivers read = CommentWaivers.of(file);
    if (read.isEmpty() || run.isFetched(path)) {
      return;
    }
    errors.addAll(read.errors());
    for (Waiver waiver : read.waivers()) {
      Optional<SourceError> ban = ban(waiver, here);
      ban.ifPresent(errors::add);
      if (ban.isEmpty()) {
        byPath.computeIfAbsent(path, none -> new ArrayList<>()).add(waiver);
      }
    }
  }

  private static Optional<SourceError> ban(Waiver waiver, WaiverRules rules) {
    for (CheckId check : waiver.checks()) {
      Optional<String> place = rules.forbids(check);
      if (place.isPresent()) {
        return Optional.of(WaiverTerms.ban(check.value(), place.get()).at(waiver.location()));
      }
    }
    return Optional.empty();
  }

  /** Those in the file with the path shown. */
  List<Waiver> in(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Those in all files, in the order added. */
  List<Waiver> all() {
    return byPath.values().stream().flatMap(List::stream).toList();
  }

  /** What is wrong with comments, which waive nothing then. */
  List<SourceError> errors() {
    return List.copyOf(errors);
  }
}
