package dev.tfguard.cli;

import dev.tfguard.baseline.Baseline;
import dev.tfguard.baseline.BaselineText;
import dev.tfguard.baseline.Comparison;
import dev.tfguard.check.SourceScan;
import dev.tfguard.config.Configs;
import dev.tfguard.finding.Findings;
import dev.tfguard.finding.SourceError;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a scan finds before tfguard is taken up.
 *
 * @param baseline the text of the baseline that knows it all
 * @param known how many findings that are
 * @param errors what could not be read
 */
record InitScan(String baseline, int known, List<SourceError> errors) {

  /** Scans the working directory, by the configuration that is there. */
  static InitScan of(Path file, Console console) {
    Path home = SourceOptions.WORKING_DIRECTORY;
    List<Path> starts = List.of(Path.of("."));
    Configs configs = new Configs(home, Optional.empty());
    ReadRequest request =
        new ReadRequest(
            starts,
            home,
            Dialect.AUTO,
            List.of(),
            Runtime.getRuntime().availableProcessors(),
            configs::leavesOut);
    Workspace workspace = SourceOptions.read(request, console, false);
    Findings scanned =
        SourceScan.run(workspace, configs::catalog, VariableInputs.read(List.of(), home));
    Looked looked = Looked.at(workspace, List.of(home), true);
    Findings found =
        Policy.ofSources(configs, console.today()).apply(scanned, Optional.of(looked)).findings();
    ScannedFiles files = ScannedFiles.of(workspace, found.errors(), starts);
    Baseline known =
        Comparison.of(Baseline.EMPTY, found.findings(), files.from(file), "").renewed();
    return new InitScan(BaselineText.of(known), known.entries().size(), found.errors());
  }
}
