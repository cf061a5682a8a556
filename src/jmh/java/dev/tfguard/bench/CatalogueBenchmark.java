package dev.tfguard.bench;

import dev.tfguard.catalog.Catalog;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the catalogue costs a virtual machine that has just started: one shot in each. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 20, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class CatalogueBenchmark {

  /** A run that meets one stateful type. */
  @Benchmark
  public Object oneType() {
    return Catalog.bundled().find("aws_db_instance");
  }

  /** A run that meets one stateless type. */
  @Benchmark
  public boolean oneStatelessType() {
    return Catalog.bundled().isStateless("aws_iam_role");
  }

  /** A run that meets every stateful type of one provider. */
  @Benchmark
  public List<?> oneProvider() {
    return Catalog.bundled().types("aws");
  }

  /** A run that meets everything there is. */
  @Benchmark
  public int everything() {
    Catalog catalog = Catalog.bundled();
    return catalog.providers().stream().mapToInt(name -> catalog.types(name).size()).sum();
  }
}
