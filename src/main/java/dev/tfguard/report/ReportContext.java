package dev.tfguard.report;

import dev.tfguard.source.SourceFile;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a report needs besides the findings.
 *
 * @param version that of tfguard
 * @param sources gives the text of the file at a path that a finding or error names
 */
public record ReportContext(
    String version, Function<String, Optional<SourceFile>> sources, Style style, Detail detail) {}
