package dev.tfguard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.finding.ProtectionCount;
import dev.tfguard.finding.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ProtectionTallyTest {
  private static final Path SHOP = Path.of("testdata/shop").toAbsolutePath();

  @Test
  void countsByModuleAndKind() {
    Summary summary = Scans.sources(SHOP, List.of(), 1).summary();

    assertThat(summary.protection().stream().map(ProtectionTallyTest::text))
        .isSorted()
        .containsExactly(
            "environments/production dns 0/1",
            "environments/production key 1/1",
            "environments/production secret 0/1",
            "modules/database database 0/1",
            "modules/storage bucket 1/1");
    assertThat(sum(summary, ProtectionCount::stateful)).isEqualTo(summary.stateful());
    assertThat(sum(summary, ProtectionCount::protectedOnes)).isEqualTo(summary.protectedOnes());
  }

  private static int sum(Summary summary, ToIntFunction<ProtectionCount> number) {
    return summary.protection().stream().collect(Collectors.summingInt(number));
  }

  private static String text(ProtectionCount count) {
    return count.module()
        + " "
        + count.kind()
        + " "
        + count.protectedOnes()
        + "/"
        + count.stateful();
  }
}
