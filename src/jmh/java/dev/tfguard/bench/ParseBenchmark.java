package dev.tfguard.bench;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import com.bertramlabs.plugins.hcl4j.HCLParserException;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Times the parsing of every {@code .tf} file under a folder, in milliseconds for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {
  @Param("testdata")
  public String folder = "testdata";

  private List<SourceFile> files = List.of();

  /** Keeps to the files that both parsers accept, so that both do the same work. */
  @Setup
  public void read() throws IOException {
    files = TerraformFiles.acceptedByBoth(Path.of(folder));
  }

  @Benchmark
  public void tfguard(Blackhole blackhole) {
    for (SourceFile file : files) {
      blackhole.consume(HclParser.parse(file));
    }
  }

  @Benchmark
  public void hcl4j(Blackhole blackhole) throws IOException, HCLParserException {
    for (SourceFile file : files) {
      blackhole.consume(new HCLParser().parse(file.text()));
    }
  }
}
