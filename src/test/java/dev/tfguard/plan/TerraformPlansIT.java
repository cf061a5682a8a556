package dev.tfguard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans in {@code testdata/plans} are those that the real Terraform and AWS provider make. */
@Timeout(900)
final class TerraformPlansIT {
  private static final int THREADS = 2;
  private static final Map<String, String> MADE = new LinkedHashMap<>();

  @TempDir private static Path folder;

  // All at once, because two at a time take half as long.
  @BeforeAll
  static void makeAll() throws IOException, InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (OfflineTerraform terraform = OfflineTerraform.startOrSkip(folder)) {
      Map<String, Future<String>> making = new LinkedHashMap<>();
      for (PlanCase plan : cases()) {
        Path copy = folder.resolve(plan.toString());
        making.put(plan.toString(), threads.submit(() -> plan.remake(terraform, copy)));
      }
      for (Map.Entry<String, Future<String>> made : making.entrySet()) {
        MADE.put(made.getKey(), made.getValue().get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<PlanCase> cases() {
    String only = System.getProperty("tfguard.plan", "");
    return PlanCase.all().stream().filter(plan -> plan.toString().contains(only)).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void terraformMakesTheGolden(PlanCase plan) throws IOException {
    String made = MADE.getOrDefault(plan.toString(), "");
    assertThat(made).startsWith("{");
    if (Boolean.getBoolean("tfguard.update")) {
      Files.writeString(plan.golden(), made);
    }
    assertThat(made).isEqualTo(Files.readString(plan.golden()));
  }
}
