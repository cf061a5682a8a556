package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is moved and renamed, exactly what is new is open, and what is gone is mended. */
final class BaselinePropertyTest {
  private static final int TREES = 60;

  @TempDir private Path folder;

  static List<Integer> seeds() {
    List<Integer> seeds = new ArrayList<>();
    for (int seed = 0; seed < TREES; seed++) {
      seeds.add(seed);
    }
    return seeds;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void exactlyTheNewIsOpen(int seed) throws IOException {
    Path baseline = folder.resolve("known.json");
    RandomTree tree = new RandomTree(seed);
    Path before = Files.createDirectories(folder.resolve("tree"));
    tree.writeTo(before);
    assertThat(Run.of("scan", "-q", "--write-baseline", baseline, before).code()).isZero();
    int known = Files.readAllLines(baseline).size() - 2;

    Files.move(before, folder.resolve("before"));
    tree.edit();
    tree.writeTo(Files.createDirectories(before));
    Run run = Run.scan("--baseline", baseline, before);

    assertThat(openAddresses(run)).isEqualTo(tree.added());
    JsonNode progress = run.json().at("/summary/baseline");
    assertThat(progress.path("known").asInt() + progress.path("mended").asInt()).isEqualTo(known);
    assertThat(progress.path("mended").asInt() > 0).isEqualTo(tree.hasDropped());
    assertThat(run.code()).isEqualTo(tree.added().isEmpty() ? 0 : 1);
  }

  private static Set<String> openAddresses(Run run) throws IOException {
    Set<String> open = new TreeSet<>();
    for (JsonNode finding : run.json().path("findings")) {
      if (!finding.path("known").asBoolean()) {
        open.add(finding.path("address").asText());
      }
    }
    return open;
  }
}
