package dev.tfguard.cli;

import dev.tfguard.finding.Findings;
import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportFormat;
import dev.tfguard.report.Reporter;
import dev.tfguard.report.Style;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which report a command writes, and where to.
 *
 * @param output a file; standard output when empty
 */
record Report(ReportFormat format, Optional<String> output, Detail detail) {

  /** Writes {@code reports} in their order, and what comes with those for GitHub. */
  static void write(
      List<Report> reports, Findings findings, ReportMaterial material, Console console) {
    boolean forGithub = false;
    for (Report report : reports) {
      report.write(findings, material, console);
      forGithub |= report.format == ReportFormat.GITHUB;
    }
    if (forGithub) {
      StepSummary.append(findings, material, console);
    }
  }

  private void write(Findings findings, ReportMaterial material, Console console) {
    Style style = output.isEmpty() ? console.style() : Style.PLAIN;
    Reporter reporter = format.reporter(material.context(style, detail));
    String name = output.orElse("standard output");
    try {
      if (output.isEmpty()) {
        reporter.write(findings, console.out());
        if (console.out().checkError()) { // which flushes too
          throw new UsageException("cannot write to standard output: it is full or closed");
        }
        return;
      }
      try (Writer out = Files.newBufferedWriter(Path.of(name), StandardCharsets.UTF_8)) {
        reporter.write(findings, out);
      }
    } catch (IOException failed) {
      throw new UsageException("cannot write " + name + ": " + reason(name, failed));
    } catch (InvalidPathException bad) {
      throw new UsageException("cannot write " + name + ": " + bad.getReason());
    }
  }

  /** Why the file called {@code name} could not be written. */
  static String reason(String name, IOException failed) {
    if (Files.isDirectory(Path.of(name))) {
      return "it is a directory";
    }
    if (failed instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (failed instanceof AccessDeniedException) {
      return "permission denied";
    }
    String reason =
        failed instanceof FileSystemException known ? known.getReason() : failed.getMessage();
    return Optional.ofNullable(reason).orElse("it failed");
  }
}
