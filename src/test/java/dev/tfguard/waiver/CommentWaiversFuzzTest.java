package dev.tfguard.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.JsonSyntax;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the comments of whatever somebody calls a source. Without {@code JAZZER_FUZZ=1} only the
 * seeds are run.
 */
final class CommentWaiversFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void isAWaiverOrAnError(byte[] bytes) {
    check(HclParser.parse(SourceFile.decode("fuzz.tf", bytes)));
    check(JsonSyntax.parse(SourceFile.decode("fuzz.tf.json", bytes)));
  }

  private static void check(HclFile file) {
    CommentWaivers read = CommentWaivers.of(file);
    int length = file.source().text().length();
    for (Waiver waiver : read.waivers()) {
      assertThat(((WaiverScope.Item) waiver.scope()).span().end()).isLessThanOrEqualTo(length);
      assertThat(waiver.checks()).isNotEmpty();
      assertThat(WaiverTerms.says(waiver.terms().owner())).isTrue();
      assertThat(WaiverTerms.says(waiver.terms().reason())).isTrue();
      assertThat(CommentIdentity.all(List.of(file))).contains(CommentIdentity.of(waiver));
    }
    for (SourceError error : read.errors()) {
      assertThat(error.message()).isNotBlank().doesNotEndWith(".");
      assertThat(error.hint()).isNotBlank().doesNotEndWith(".");
    }
  }

  private static List<byte[]> seeds() throws IOException {
    Path folder = Path.of("testdata/waivers/comments");
    return List.of(
        Files.readAllBytes(folder.resolve("broken.tf")),
        Files.readAllBytes(folder.resolve("placed.tf")),
        Files.readAllBytes(folder.resolve("line-ends.tf")),
        Files.readAllBytes(folder.resolve("not-ours.tf")),
        Files.readAllBytes(folder.resolve("json.tf.json")));
  }
}
