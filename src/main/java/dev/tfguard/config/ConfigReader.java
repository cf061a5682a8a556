package dev.tfguard.config;

import dev.tfguard.catalog.OwnTypesReader;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import dev.tfguard.waiver.WaiverRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a configuration file strictly: what it does not know is a mistake. */
final class ConfigReader {
  private ConfigReader() {}

  /**
   * Reads {@code source}, which messages call {@code shown}; throws {@link BrokenConfigException}
   * with everything that is wrong, in order of the file.
   */
  static Config read(SourceFile source, String shown) {
    HclFile file = HclParser.parse(source);
    List<Diagnostic> problems = new ArrayList<>(file.diagnostics());
    StrictBody body =
        new StrictBody("the configuration", file.body().span(), file.body(), problems);
    Config config =
        new Config(
            OwnTypesReader.read(body, problems),
            GateReader.read(body, problems),
            WaiverRules.read(body, source, problems),
            ExclusionReader.read(body),
            baseline(body));
    Contradictions.find(body.blocks("check"), config, problems);
    body.finish();
    if (!problems.isEmpty()) {
      throw new BrokenConfigException(complaints(source, shown, problems));
    }
    return config;
  }

  private static Optional<String> baseline(StrictBody body) {
    for (StrictBody.Literal path : body.optionalLiteral("baseline").stream().toList()) {
      if (!path.text().isBlank()) {
        return Optional.of(path.text());
      }
      body.problem(path.span(), "baseline names no file", "name it, or take the line away");
    }
    return Optional.empty();
  }

  private static List<String> complaints(
      SourceFile source, String shown, List<Diagnostic> problems) {
    LineIndex lines = LineIndex.of(source.text());
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.span().start()))
        .map(problem -> complaint(shown, lines, problem))
        .toList();
  }

  private static String complaint(String shown, LineIndex lines, Diagnostic problem) {
    Position at = lines.position(problem.span().start());
    String place = shown + ":" + at.line() + ":" + at.column() + ": ";
    return place + problem.message() + "; " + problem.hint();
  }
}
