package dev.tfguard.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that may have been meant when one is not there. */
final class NearPlans {
  private static final int MOST = 3;

  private NearPlans() {}

  /** Names them, or says how the file is made. */
  static String hint(String name) {
    List<String> near = near(Path.of(name).toAbsolutePath().resolve("..").normalize());
    if (near.isEmpty()) {
      return "run terraform plan -out=tfplan, then terraform show -json tfplan > "
          + Hints.word(name);
    }
    return near.stream().map(Quote::of).collect(Collectors.joining(", ", "there is ", ""));
  }

  private static List<String> near(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(NearPlans::mayBePlan)
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean mayBePlan(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.contains("plan") && !lower.endsWith(".tf");
  }
}
