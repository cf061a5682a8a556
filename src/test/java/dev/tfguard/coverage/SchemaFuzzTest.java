package dev.tfguard.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tfguard.catalog.Catalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads whatever somebody calls a schema. Without {@code JAZZER_FUZZ=1} only the seeds are run. */
final class SchemaFuzzTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "5m")
  void isReadOrRefusedWithAReason(byte[] bytes) {
    try {
      for (Coverage coverage : Coverage.of("fuzz", new ByteArrayInputStream(bytes), CATALOG)) {
        assertThat(coverage.stateful() + coverage.stateless() + coverage.unclassified().size())
            .isEqualTo(coverage.types());
      }
    } catch (UnreadableSchemaException refused) {
      assertThat(refused.complaint()).startsWith("fuzz").contains("terraform providers schema");
    } catch (IOException unreadable) {
      assertThat(unreadable).hasMessageNotContaining("null");
    }
  }

  private static List<byte[]> seeds() throws IOException {
    return List.of(
        Files.readAllBytes(Path.of("testdata/coverage/schema.json")),
        "{\"provider_schemas\":{\"p\":{\"resource_schemas\":{\"a_b\":{\"block\":{}}}}}}"
            .getBytes(UTF_8));
  }
}
