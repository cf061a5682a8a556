package dev.tfguard.cli;

import dev.tfguard.check.Check;
import dev.tfguard.check.Checks;
import dev.tfguard.check.plan.PlanSources;
import dev.tfguard.finding.CheckId;
import dev.tfguard.fix.Tree;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.FileKind;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Workspace;
import dev.tfguard.waiver.CommentWaivers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a run looked at, as far as waivers have to know.
 *
 * @param files the sources whose comments count
 * @param checks those that ran over all that was looked at
 * @param commentChecks those of them whose findings in a file depend on no other module
 * @param covers tells whether all that is in and below a directory was looked at
 */
record Looked(
    List<HclFile> files,
    List<CheckId> checks,
    List<CheckId> commentChecks,
    Predicate<Path> covers) {
  // What these find is written out where they find it, whatever the module is called with.
  private static final List<String> ALONE =
      List.of("missing-prevent-destroy", "prevent-destroy-disabled", "removed-destroys");

  /**
   * A scan of {@code workspace}.
   *
   * @param starts absolute and normalized
   * @param whole whether nothing below them was left out by the command line
   */
  static Looked at(Workspace workspace, List<Path> starts, boolean whole) {
    List<HclFile> files = new ArrayList<>();
    for (Module module : workspace.modules()) {
      for (HclFile file : module.files()) {
        if (workspace.reports(module, file.source().path())) {
          files.add(file);
        }
      }
    }
    List<CheckId> checks = Checks.ALL.stream().map(Check::id).toList();
    Predicate<Path> covers = folder -> whole && starts.stream().anyMatch(folder::startsWith);
    boolean withCallers = covers.test(Tree.of(SourceOptions.WORKING_DIRECTORY, starts).root());
    List<CheckId> ofComments =
        withCallers
            ? checks
            : checks.stream().filter(check -> ALONE.contains(check.value())).toList();
    return new Looked(files, checks, ofComments, covers);
  }

  /** A judgement of plans, which change a part of what a configuration is for. */
  static Looked at(Collection<PlanSources> sources) {
    List<HclFile> files =
        sources.stream()
            .flatMap(found -> found.current().stream())
            .filter(file -> CommentWaivers.mayBeIn(file.text()))
            .map(Looked::parse)
            .toList();
    return new Looked(files, List.of(), List.of(), folder -> false);
  }

  static HclFile parse(SourceFile source) {
    return FileKind.isJson(source.path()) ? JsonSyntax.parse(source) : HclParser.parse(source);
  }
}
