package dev.tfguard.report;

import dev.tfguard.finding.Edit;
import dev.tfguard.finding.Finding;
import dev.tfguard.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a report needs besides the findings.
 *
 * @param version that of tfguard
 * @param sources gives the text of the file at a path that a finding or error names
 * @param fixes gives the edits that mend a finding; none where only a person can
 * @param repositoryPaths gives the path from the root of the git repository, with {@code /}, for a
 *     path that a finding or error names; the same path for what lies outside of it
 * @param fails tells whether a finding fails the run
 */
public record ReportContext(
    String version,
    Function<String, Optional<SourceFile>> sources,
    Function<Finding, List<Edit>> fixes,
    Function<String, String> repositoryPaths,
    Predicate<Finding> fails,
    Style style,
    Detail detail) {}
