package dev.tfguard;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of this machine that tests run. */
public final class RealTool {
  /** Set to {@code required} where all tools are said to be, as in .ci/run. */
  static final String VARIABLE = "TFGUARD_TOOLS";

  private RealTool() {}

  /**
   * Finds the first of {@code names} that the path has; skips the test where it has none, and fails
   * it where {@code TFGUARD_TOOLS=required}.
   */
  public static Path orSkip(String... names) {
    return Stream.of(names)
        .flatMap(name -> find(name).stream())
        .findFirst()
        .orElseGet(() -> missing(String.join(" or ", names) + " is not installed"));
  }

  private static Path missing(String reason) {
    if (System.getenv().getOrDefault(VARIABLE, "").equals("required")) {
      return fail(reason + ", and " + VARIABLE + "=required: run .ci/install-tools");
    }
    return abort(reason);
  }

  private static Optional<Path> find(String name) {
    List<String> places =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return places.stream()
        .map(place -> Path.of(place, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
