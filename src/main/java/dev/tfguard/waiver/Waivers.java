package dev.tfguard.waiver;

import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import dev.tfguard.finding.Summary;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Applies waivers to what a run found. */
public final class Waivers {
  private final WaiverRun run;
  private final RuleSets rules;
  private final CommentIndex comments;
  private final WaiverUse use = new WaiverUse();

  private Waivers(Function<String, PlacedRules> rules, WaiverRun run) {
    this.run = run;
    this.rules = new RuleSets(rules);
    this.comments = new CommentIndex(this.rules, run);
  }

  /**
   * Marks the findings that waivers let pass, and adds what is wrong with waivers: those that have
   * expired, those that are of no use, and comments that cannot be understood.
   *
   * @param files what was looked at; a comment in a module that was fetched waives nothing
   * @param rules what the configuration says for the file with the path shown
   */
  public static WaiverOutcome apply(
      Findings found,
      Collection<HclFile> files,
      Function<String, PlacedRules> rules,
      WaiverRun run) {
    return new Waivers(rules, run).apply(found, files);
  }

  private WaiverOutcome apply(Findings found, Collection<HclFile> files) {
    files.forEach(comments::add);
    found.findings().forEach(finding -> rules.of(finding.location().path()));
    List<SourceError> errors = new ArrayList<>(comments.errors());
    if (errors.isEmpty() && comments.all().isEmpty() && rules.all().isEmpty()) {
      return new WaiverOutcome(found, Map.of());
    }
    errors.addAll(found.errors());
    List<Finding> judged = new ArrayList<>();
    found.findings().forEach(finding -> judged.add(judge(finding)));
    // What could not be read may have what a waiver is about.
    judged.addAll(errors.isEmpty() ? faults() : expired());
    Summary summary = found.summary().withRemarks(new SoonOver(run, use).remarks());
    return new WaiverOutcome(Findings.of(judged, errors, summary), sources());
  }

  private Finding judge(Finding finding) {
    String path = finding.location().path();
    List<Waiver> here = comments.in(path);
    Finding judged = here.isEmpty() ? finding : new CommentJudge(run, use).judge(finding, here);
    PlacedRules placed = rules.of(path);
    return placed.rules().isEmpty() ? judged : new AddressJudge(run, use).judge(judged, placed);
  }

  private List<Finding> faults() {
    WaiverFaults faults = new WaiverFaults(run, use);
    List<Finding> found = new ArrayList<>();
    for (Waiver waiver : comments.all()) {
      faults.of(waiver, run.commentChecks()).ifPresent(found::add);
    }
    for (PlacedRules placed : rules.all()) {
      for (Waiver waiver : placed.rules().waivers()) {
        List<CheckId> known = placed.isCovered(waiver, run) ? run.checks() : List.of();
        faults.of(waiver, known).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Finding> expired() {
    WaiverFaults faults = new WaiverFaults(run, use);
    return use.met().stream().flatMap(waiver -> faults.of(waiver, List.of()).stream()).toList();
  }

  private Map<String, SourceFile> sources() {
    Map<String, SourceFile> sources = new HashMap<>();
    rules.all().stream()
        .flatMap(placed -> placed.rules().source().stream())
        .forEach(source -> sources.put(source.path(), source));
    return sources;
  }
}
