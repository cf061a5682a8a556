package dev.tfguard.cli;

import dev.tfguard.finding.Findings;
import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportFormat;
import dev.tfguard.report.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The page that a step of a GitHub workflow shows beside its log: it takes what the log has no room
 * for, as Markdown.
 */
final class StepSummary {
  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  /** Of a longer page GitHub shows nothing. */
  private static final long MOST_BYTES = 1 << 20;

  private StepSummary() {}

  /** Adds the Markdown report to the page, if there is one. The run goes on where that fails. */
  static void append(Findings findings, ReportMaterial material, Console console) {
    Optional.ofNullable(System.getenv(VARIABLE))
        .filter(file -> !file.isEmpty())
        .flatMap(file -> fault(file, findings, material))
        .ifPresent(fault -> console.complain("no summary for this step: cannot write to " + fault));
  }

  /** Writes to {@code name} and says what went wrong. */
  private static Optional<String> fault(String name, Findings findings, ReportMaterial material) {
    try {
      StringWriter page = new StringWriter();
      ReportFormat.MARKDOWN
          .reporter(material.context(Style.PLAIN, Detail.FULL))
          .write(findings, page);
      byte[] bytes = ("\n" + page).getBytes(StandardCharsets.UTF_8);
      Path file = Path.of(name);
      long present = Files.exists(file) ? Files.size(file) : 0;
      if (present + bytes.length > MOST_BYTES) {
        return Optional.of(name + ": GitHub takes 1 MiB, and " + present + " bytes are there");
      }
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.empty();
    } catch (IOException failed) {
      return Optional.of(name + ": " + Report.reason(name, failed));
    } catch (InvalidPathException bad) {
      return Optional.of(name + ": " + bad.getReason());
    }
  }
}
