package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Times the reading of a plan in a small heap, beside the mere passing over its tokens. {@code
 * dev.tfguard.bench.LargePlan} writes the file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xmx256m", "-XX:+UseSerialGC"})
public class PlanBenchmark {
  private static final AttributeSelection WANTED =
      new AttributeSelection(
          true,
          true,
          List.of(
              List.of("deletion_protection"),
              List.of("backup_retention_period"),
              List.of("ebs_block_device", "delete_on_termination")));

  @Param("plan.json")
  public String file = "plan.json";

  @Benchmark
  public Plan tfguard() throws IOException {
    try (JsonParser parser = open()) {
      return new PlanParser(PlanBenchmark::select).parse(parser, file);
    }
  }

  private static AttributeSelection select(String type) {
    return type.equals("aws_db_instance") || type.equals("aws_s3_bucket")
        ? WANTED
        : AttributeSelection.NONE;
  }

  @Benchmark
  public Object jacksonSkipsChildren() throws IOException {
    try (JsonParser parser = open()) {
      return parser.skipChildren();
    }
  }

  @Benchmark
  public long jacksonTakesTokens() throws IOException {
    try (JsonParser parser = open()) {
      long tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens;
    }
  }

  private JsonParser open() throws IOException {
    InputStream in = Files.newInputStream(Path.of(file));
    JsonParser parser = PlanJson.FACTORY.createParser(in);
    parser.nextToken();
    return parser;
  }
}
