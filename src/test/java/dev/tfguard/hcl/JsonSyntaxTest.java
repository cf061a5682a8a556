package dev.tfguard.hcl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON syntax; {@code -Dtfguard.update=true} rewrites what is expected. */
final class JsonSyntaxTest {
  private static final Path ROOT = Path.of("testdata/json");

  @ParameterizedTest
  @MethodSource("broken")
  void saysWhatIsWrongAndKeepsTheRest(Path path) throws IOException {
    HclFile file = parse(path);
    String actual = HclCases.messages(file) + TreeDump.of(file.body());
    assertThat(actual).isEqualTo(expected(path, actual));
    assertThat(file.isComplete()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("whole")
  void givesTheTreeOfNativeSyntax(Path path) throws IOException {
    HclFile file = parse(path);
    assertThat(HclCases.messages(file)).isEmpty();
    String actual = TreeDump.of(file.body());
    assertThat(actual).isEqualTo(expected(path, actual));
  }

  @ParameterizedTest
  @MethodSource("whole")
  void pointsIntoTheJson(Path path) throws IOException {
    HclFile file = parse(path);
    String text = file.source().text();
    for (Block block : file.body().blocks()) {
      for (Label label : block.labels()) {
        assertThat(text.substring(label.start(), label.end())).startsWith("\"").endsWith("\"");
      }
      assertThat(text.charAt(block.body().start() - 1)).isEqualTo('{');
      assertThat(text.charAt(block.body().end())).isEqualTo('}');
      for (Attribute attribute : block.body().attributes()) {
        String name = text.substring(attribute.start(), attribute.nameEnd());
        assertThat(name).isEqualTo('"' + attribute.name() + '"');
      }
    }
  }

  @Test
  void pointsBehindEscapes() {
    String text = "{\"locals\": {\"a\": \"\\u0041\\n${var.x}\"}}";
    HclFile file = JsonSyntax.parse(new SourceFile("x.tf.json", text));
    Template value = (Template) file.body().blocks().get(0).body().attributes().get(0).value();
    TemplatePart interpolation = value.parts().get(1);
    assertThat(text.substring(interpolation.start(), interpolation.end())).isEqualTo("${var.x}");
  }

  @Test
  void readsHalfASurrogatePair() {
    for (String half : List.of("\\ud83d", "\\ude00", "\\\\\\ud83d")) {
      String text = "{\"locals\": {\"a\": \"${1} {" + half + "\"}}";
      assertThat(JsonSyntax.parse(new SourceFile("x.tf.json", text)).isComplete()).isTrue();
    }
  }

  @Test
  void refusesNestingThatIsTooDeep() {
    String text = "{\"locals\": " + "[".repeat(100_000);
    HclFile file = JsonSyntax.parse(new SourceFile("x.tf.json", text));
    assertThat(file.diagnostics()).hasSize(1);
  }

  private static HclFile parse(Path path) throws IOException {
    String name = path.toString().replace('\\', '/');
    return JsonSyntax.parse(SourceFile.decode(name, Files.readAllBytes(path)));
  }

  private static String expected(Path path, String actual) throws IOException {
    Path golden = Path.of(path.toString().replace(".tf.json", ".expected"));
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(golden, actual);
    }
    return Files.readString(golden, UTF_8);
  }

  static List<Path> broken() throws IOException {
    return cases(ROOT.resolve("errors"));
  }

  static List<Path> whole() throws IOException {
    return cases(ROOT.resolve("tree"));
  }

  private static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.toString().endsWith(".tf.json")).sorted().toList();
    }
  }
}
