package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case in testdata/fix; {@code -Dtfguard.update=true} rewrites what is expected. */
final class FixGoldenTest {

  static List<FixCase> cases() throws IOException {
    return FixCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesWhatIsExpected(FixCase fixture) throws IOException {
    List<FileChange> changes = FixCase.fix(fixture.workspace(), fixture.options()).changes();
    if (Boolean.getBoolean("tfguard.update")) {
      fixture.write(changes);
    }
    Map<String, byte[]> after = new TreeMap<>();
    changes.forEach(change -> after.put(change.path(), change.bytesAfter()));
    assertThat(texts(after)).isEqualTo(texts(fixture.after()));
    assertThat(after.isEmpty()).isEqualTo(fixture.isClean());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsExpected(FixCase fixture) throws IOException {
    String report = fixture.report();
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(fixture.expected(), report, UTF_8);
    }
    assertThat(report).isEqualTo(Files.readString(fixture.expected(), UTF_8));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mendsEveryFindingThatHasAFix(FixCase fixture) throws IOException {
    FixResult result = FixCase.fix(fixture.workspace(), fixture.options());

    assertThat(result.dropped()).isEmpty();
    assertThat(result.applied().stream().map(Fix::finding).map(FixKey::of))
        .containsAll(fixable(fixture.workspace(), fixture.options()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSecondFixChangesNothing(FixCase fixture) throws IOException {
    Workspace workspace = fixture.workspace();
    List<SourceFile> fixed =
        FixCase.fix(workspace, fixture.options()).changes().stream()
            .map(change -> new SourceFile(change.path(), change.after()))
            .toList();

    assertThat(FixCase.fix(workspace.with(fixed), fixture.options()).changes()).isEmpty();
  }

  private static List<FixKey> fixable(Workspace workspace, FixOptions options) {
    FixFinder finder =
        new FixFinder(workspace, directory -> dev.tfguard.catalog.Catalog.bundled(), options);
    return FixCase.scan(workspace).stream()
        .filter(finding -> finder.fix(finding).isPresent())
        .map(FixKey::of)
        .toList();
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, bytes) -> texts.put(name, SourceFile.decode(name, bytes).text()));
    return texts;
  }
}
