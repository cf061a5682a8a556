package dev.tfguard.waiver;

import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.HclFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * All waivers of a tree.
 *
 * @param waivers those that end first before the others
 * @param errors what is wrong with comments that were meant to be waivers
 */
public record WaiverList(List<Waiver> waivers, List<SourceError> errors) {

  /** Copies the lists. */
  public WaiverList {
    waivers = List.copyOf(waivers);
    errors = List.copyOf(errors);
  }

  /**
   * Those in the comments of {@code files}, and those of the configurations for them.
   *
   * @param folders shown, with {@code /} at their ends, whose configurations count besides
   * @param rules what the configuration says for the file with the path shown
   */
  public static WaiverList of(
      Collection<HclFile> files,
      List<String> folders,
      Function<String, PlacedRules> rules,
      WaiverRun run) {
    RuleSets sets = new RuleSets(rules);
    CommentIndex comments = new CommentIndex(sets, run);
    files.forEach(comments::add);
    folders.forEach(sets::of);
    List<Waiver> all = new ArrayList<>(comments.all());
    sets.all().forEach(placed -> all.addAll(placed.rules().waivers()));
    all.sort(Waiver.BY_END);
    return new WaiverList(all, comments.errors().stream().sorted().toList());
  }

  /** The same with what else went wrong. */
  public WaiverList with(List<SourceError> more) {
    List<SourceError> all = new ArrayList<>(errors);
    all.addAll(more);
    return new WaiverList(waivers, all.stream().sorted().toList());
  }
}
