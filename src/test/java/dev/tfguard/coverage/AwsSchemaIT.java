package dev.tfguard.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.plan.OfflineTerraform;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The catalogue against what the real AWS provider says of itself; {@code -Dtfguard.update=true}
 * rewrites the excerpt that {@link AwsSchemaTest} reads where there is no provider.
 */
@Timeout(300)
final class AwsSchemaIT {
  @TempDir private Path folder;

  @Test
  void theCatalogueIsComplete() throws Exception {
    String schema = schema();
    List<Coverage> found =
        Coverage.of("schema", new ByteArrayInputStream(schema.getBytes(UTF_8)), Catalog.bundled());
    assertThat(found).hasSize(1);
    AwsSchemaTest.assertComplete(found.get(0));
    String excerpt = new SchemaReduction().reduce(schema);
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(AwsSchemaTest.EXCERPT, excerpt, UTF_8);
    }
    assertThat(excerpt).isEqualTo(Files.readString(AwsSchemaTest.EXCERPT, UTF_8));
  }

  private String schema() throws Exception {
    try (OfflineTerraform terraform = OfflineTerraform.startOrSkip(folder)) {
      Files.writeString(
          folder.resolve("main.tf"),
          """
          terraform {
            required_providers {
              aws = {
                source = "hashicorp/aws"
              }
            }
          }
          """);
      return terraform.run(folder, List.of("providers", "schema", "-json"));
    }
  }
}
