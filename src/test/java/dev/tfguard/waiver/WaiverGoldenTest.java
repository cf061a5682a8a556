package dev.tfguard.waiver;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.hcl.StrictBody;
import dev.tfguard.source.LineIndex;
import dev.tfguard.source.Position;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read of the files in testdata/waivers, and what is said of those that are broken; {@code
 * -Dtfguard.update=true} rewrites what is expected.
 */
final class WaiverGoldenTest {
  private static final Path FOLDER = Path.of("testdata", "waivers");

  static List<Path> comments() throws IOException {
    return inputs("comments");
  }

  static List<Path> configurations() throws IOException {
    return inputs("config");
  }

  private static List<Path> inputs(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(file -> !file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("comments")
  void readsComments(Path input) throws IOException {
    SourceFile source = source(input);
    HclFile file =
        source.path().endsWith(".json") ? JsonSyntax.parse(source) : HclParser.parse(source);
    assertThat(file.diagnostics()).isEmpty();

    CommentWaivers read = CommentWaivers.of(file);

    StringBuilder out = new StringBuilder();
    read.waivers().forEach(waiver -> out.append(text(waiver)));
    for (SourceError error : read.errors()) {
      String place = error.line() + ":" + error.column();
      out.append(place).append(": ").append(error.message()).append("; ").append(error.hint());
      out.append('\n');
    }
    compare(input, out.toString());
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void readsConfigurations(Path input) throws IOException {
    SourceFile source = source(input);
    HclFile file = HclParser.parse(source);
    List<Diagnostic> problems = new ArrayList<>(file.diagnostics());
    StrictBody body =
        new StrictBody("the configuration", file.body().span(), file.body(), problems);

    WaiverRules rules = WaiverRules.read(body, source, problems);

    StringBuilder out = new StringBuilder();
    rules.waivers().forEach(waiver -> out.append(text(waiver)));
    rules.forbidden().forEach(ban -> out.append("not ").append(ban).append('\n'));
    LineIndex lines = LineIndex.of(source.text());
    for (Diagnostic problem : problems) {
      Position at = lines.position(problem.span().start());
      out.append(at.line()).append(':').append(at.column()).append(": ");
      out.append(problem.message()).append("; ").append(problem.hint()).append('\n');
    }
    compare(input, out.toString());
  }

  private static SourceFile source(Path input) throws IOException {
    return SourceFile.decode(input.getFileName().toString(), Files.readAllBytes(input));
  }

  private static String text(Waiver waiver) {
    return String.join(
            " | ",
            waiver.terms().place(),
            waiver.checkNames(),
            scope(waiver.scope()),
            waiver.until().toString(),
            waiver.terms().owner(),
            waiver.terms().reason())
        + "\n";
  }

  private static String scope(WaiverScope scope) {
    if (scope instanceof WaiverScope.Item item) {
      return item.address() + (item.attribute().isEmpty() ? "" : " at " + item.attribute());
    }
    WaiverScope.Addresses meant = (WaiverScope.Addresses) scope;
    return meant.address() + meant.path().map(glob -> " in " + glob.pattern()).orElse("");
  }

  private static void compare(Path input, String actual) throws IOException {
    Path golden = input.resolveSibling(input.getFileName() + ".txt");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, actual, UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
  }
}
