package dev.tfguard.hcl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tree gives back the text it was read from, byte by byte, whatever is broken in it. */
final class HclRoundTripTest {
  private static final int SEEDS = 2_000;
  private static final int SEEDS_FOR_TERRAFORM = 500;

  @ParameterizedTest
  @MethodSource("files")
  void printsFilesAsTheyWere(Path path) throws IOException {
    HclFile file = HclCases.parse(path);
    String printed = SyntaxPrinter.print(file);
    assertThat(new SourceFile("printed", printed).encode()).isEqualTo(Files.readAllBytes(path));
  }

  @Test
  void printsGeneratedFilesAsTheyWere() {
    for (int seed = 0; seed < SEEDS; seed++) {
      HclFile file = HclParser.parse(new SourceFile("seed-" + seed + ".tf", HclText.file(seed)));
      assertThat(HclCases.messages(file)).as(file.source().toString()).isEmpty();
      assertThat(SyntaxPrinter.print(file)).isEqualTo(file.source().text());
    }
  }

  @Test
  void generatesWhatTerraformAccepts(@TempDir Path folder)
      throws IOException, InterruptedException {
    TerraformFmt.assumeInstalled();
    for (int seed = 0; seed < SEEDS_FOR_TERRAFORM; seed++) {
      Files.writeString(folder.resolve("seed-" + seed + ".tf"), HclText.file(seed));
    }
    assertThat(TerraformFmt.rejected(folder)).isEmpty();
  }

  private static List<Path> files() {
    return HclCases.under(Path.of("testdata"));
  }
}
