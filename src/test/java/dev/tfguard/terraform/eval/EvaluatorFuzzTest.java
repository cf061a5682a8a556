package dev.tfguard.terraform.eval;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.ParsedExpression;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evaluates whatever parses, where no name is known. Without {@code JAZZER_FUZZ=1} only the seeds
 * are run: the expressions of {@code testdata/eval}.
 */
final class EvaluatorFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void neverThrows(byte[] bytes) {
    ParsedExpression parsed = HclParser.parseExpression(SourceFile.decode("fuzz", bytes));
    new Evaluator(Scope.EMPTY).evaluate(parsed.expression());
  }

  private static List<byte[]> seeds() throws IOException {
    return Files.readAllLines(Path.of("testdata/eval/expressions.txt")).stream()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
