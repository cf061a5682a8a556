package dev.tfguard.cli;

import dev.tfguard.baseline.Baseline;
import dev.tfguard.baseline.BaselineReader;
import dev.tfguard.baseline.BaselineText;
import dev.tfguard.baseline.Comparison;
import dev.tfguard.baseline.Scope;
import dev.tfguard.finding.Finding;
import dev.tfguard.finding.Findings;
import dev.tfguard.fix.FileChange;
import dev.tfguard.fix.Refusal;
import dev.tfguard.fix.Tree;
import dev.tfguard.fix.TreeWriter;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the baseline that knows all that a scan found. */
final class BaselineRenewal {
  private final Path file;
  private final String shown;
  private final Optional<SourceFile> before;

  private BaselineRenewal(Path file, String shown, Optional<SourceFile> before) {
    this.file = file;
    this.shown = shown;
    this.before = before;
  }

  /** Reads what is in {@code file}, which is absolute and need not exist. */
  static BaselineRenewal of(Path file, String shown) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new BaselineRenewal(file, shown, Optional.empty());
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--write-baseline: " + shown + " is no file; name another");
    }
    try {
      SourceFile read = SourceFile.decode(shown, Files.readAllBytes(file));
      return new BaselineRenewal(file, shown, Optional.of(read));
    } catch (IOException unreadable) {
      throw new UsageException("--write-baseline: " + shown + " cannot be read; make it readable");
    }
  }

  /**
   * Writes the file, says so, and returns the findings as it knows them now.
   *
   * @throws dev.tfguard.baseline.BrokenBaselineException when the file is something else
   */
  Findings write(Findings findings, ScannedFiles scanned, Console console) {
    Baseline old = before.map(BaselineReader::readToRenew).orElse(Baseline.EMPTY);
    Scope scope = scanned.from(file);
    Comparison compared = Comparison.of(old, findings.findings(), scope, shown);
    Baseline renewed = compared.renewed();
    write(BaselineText.of(renewed));
    console.complain(remark(compared, renewed));
    Comparison now = Comparison.of(renewed, findings.findings(), scope, shown);
    long left = now.findings().stream().filter(Finding::isOpen).count();
    if (left > 0) {
      console.complain(left + " findings are of checks that no baseline holds, and stay open");
    }
    return findings.withBaseline(now.findings(), now.progress());
  }

  private void write(String text) {
    FileChange change = new FileChange(file.toString(), before, text);
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    Tree tree = Tree.of(SourceOptions.WORKING_DIRECTORY, List.of(folder));
    List<Refusal> refusals = TreeWriter.write(List.of(change), tree).refusals();
    if (!refusals.isEmpty()) {
      throw new UsageException(shown + " is not written: " + refusals.get(0).reason());
    }
  }

  private String remark(Comparison compared, Baseline renewed) {
    String total = "wrote " + shown + ", which knows " + count(renewed.entries().size());
    List<String> parts = new ArrayList<>();
    if (before.isPresent()) {
      parts.add(compared.came().size() + " of them new");
      parts.add(compared.mended().size() + " mended and gone");
    }
    if (!compared.unseen().isEmpty()) {
      parts.add(compared.unseen().size() + " kept, of files that were not read");
    }
    return parts.isEmpty() ? total : total + ": " + String.join(", ", parts);
  }

  private static String count(int findings) {
    return findings + (findings == 1 ? " finding" : " findings");
  }
}
