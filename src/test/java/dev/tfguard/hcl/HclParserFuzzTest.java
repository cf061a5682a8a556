package dev.tfguard.hcl;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Throws bytes at the parsers. Without {@code JAZZER_FUZZ=1} only the seeds are run: all of {@code
 * testdata/hcl} and what fuzzing found, in {@code testdata/fuzz}.
 */
final class HclParserFuzzTest {

  @MethodSource("nativeSeeds")
  @FuzzTest(maxDuration = "10m")
  void readsAnyBytes(byte[] bytes) {
    SourceFile source = SourceFile.decode("fuzz.tf", bytes);
    require(Arrays.equals(source.encode(), bytes), "the bytes come back from the text");
    HclFile file = HclParser.parse(source);
    require(SyntaxPrinter.print(file).equals(source.text()), "the text comes back from the tree");
    for (Diagnostic fault : file.diagnostics()) {
      require(fault.span().end() <= source.text().length(), "a fault lies in the text");
      require(!fault.message().endsWith(".") && !fault.hint().isEmpty(), "a fault is explained");
    }
    HclParser.parseExpression(source);
  }

  @MethodSource("jsonSeeds")
  @FuzzTest(maxDuration = "5m")
  void readsAnyJson(byte[] bytes) {
    SourceFile source = SourceFile.decode("fuzz.tf.json", bytes);
    requireInside(JsonSyntax.parse(source).body(), source.text().length());
    requireInside(JsonSyntax.parseValue(source).expression(), source.text().length());
  }

  private static void requireInside(Node node, int length) {
    require(0 <= node.start() && node.start() <= node.end(), "a node starts before it ends");
    require(node.end() <= length, "a node lies in the text");
    Children.of(node).forEach(child -> requireInside(child, length));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not so: " + what);
    }
  }

  private static List<byte[]> nativeSeeds() throws IOException {
    List<byte[]> seeds = contents(Path.of("testdata/fuzz"), "");
    seeds.addAll(contents(HclCases.ROOT, ".tf"));
    return seeds;
  }

  private static List<byte[]> jsonSeeds() throws IOException {
    List<byte[]> seeds = contents(Path.of("testdata/fuzz"), "");
    seeds.addAll(contents(Path.of("testdata"), ".tf.json"));
    return seeds;
  }

  private static List<byte[]> contents(Path folder, String ending) throws IOException {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        if (path.toString().endsWith(ending)) {
          contents.add(Files.readAllBytes(path));
        }
      }
    }
    return contents;
  }
}
