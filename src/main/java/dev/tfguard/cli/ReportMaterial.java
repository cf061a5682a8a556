package dev.tfguard.cli;

import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Finding;
import dev.tfguard.fix.Tree;
import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportContext;
import dev.tfguard.report.Style;
import dev.tfguard.source.SourceFile;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a run hands to its reports besides the findings.
 *
 * @param sources gives the text of a file by its path as shown
 * @param fixes gives the edits that mend a finding
 * @param fails tells whether a finding fails the run
 * @param tree the repository that the paths of some reports start from
 */
record ReportMaterial(
    Function<String, Optional<SourceFile>> sources,
    Function<Finding, List<Edit>> fixes,
    Predicate<Finding> fails,
    Tree tree) {

  ReportContext context(Style style, Detail detail) {
    return new ReportContext(
        Version.number(), sources, fixes, this::repositoryPath, fails, style, detail);
  }

  private String repositoryPath(String shown) {
    Path file = tree.workingDirectory().resolve(shown).normalize();
    return file.startsWith(tree.root())
        ? tree.root().relativize(file).toString().replace(File.separatorChar, '/')
        : shown;
  }
}
