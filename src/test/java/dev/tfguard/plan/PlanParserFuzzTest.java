package dev.tfguard.plan;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Throws bytes at the reader of plans: they are refused, or no destruction in them is missed.
 * Without {@code JAZZER_FUZZ=1} only the seeds are run: all of {@code testdata/plan-json}.
 */
final class PlanParserFuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper(PlanJson.FACTORY);

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void missesNoDestruction(byte[] bytes) throws IOException {
    Optional<Plan> plan = read(bytes);
    if (plan.isEmpty()) {
      return;
    }
    JsonNode tree = JSON.readTree(bytes);
    List<String> doomed = PlanOracle.doomed(tree);
    if (!PlanOracle.isHard(tree) && !PlanOracle.doomed(plan.get()).equals(doomed)) {
      throw new AssertionError("missed: one of " + doomed);
    }
  }

  private static Optional<Plan> read(byte[] bytes) throws IOException {
    try (JsonParser parser = PlanJson.FACTORY.createParser(bytes)) {
      if (!starts(parser)) {
        return Optional.empty();
      }
      Plan plan = new PlanParser(PlanText.SELECTION).parse(parser, "fuzz.json");
      PlanDump.of(plan);
      return Optional.of(plan);
    } catch (UnreadablePlanException | CharConversionException refused) {
      return Optional.empty();
    }
  }

  private static boolean starts(JsonParser parser) {
    try {
      return parser.nextToken() == JsonToken.START_OBJECT;
    } catch (IOException refused) {
      return false;
    }
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(Path.of("testdata/plan-json"))) {
      for (Path path : paths.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        seeds.add(Files.readAllBytes(path));
      }
    }
    return seeds;
  }
}
