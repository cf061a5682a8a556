package dev.tfguard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tfguard.cli.SeededEdits.Edit;
import dev.tfguard.cli.SeededEdits.Target;
import dev.tfguard.history.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Edits blocks of a tree at random, and compares: what takes state or protection away is found,
 * where it was and nowhere else, and what does not is silent.
 *
 * <p>{@code -Dtfguard.against.tree=DIRECTORY} edits copies of another tree.
 */
final class AgainstEditsTest {
  private static final Path TREE =
      Path.of(System.getProperty("tfguard.against.tree", "testdata/shop"));
  private static final int SEEDS = Integer.getInteger("tfguard.against.seeds", 2);

  @TempDir private Path home;

  @ParameterizedTest
  @EnumSource(Edit.class)
  void findsWhatIsGoneAndNothingElse(Edit edit) throws IOException {
    for (long seed = 0; seed < SEEDS; seed++) {
      check(edit, seed);
    }
  }

  private void check(Edit edit, long seed) throws IOException {
    Path root = home.toRealPath().resolve(edit + "-" + seed);
    copy(TREE, root);
    GitRepository repository = GitRepository.in(root);
    SeededEdits edits =
        new SeededEdits(root, new SplittableRandom(seed * 31 + edit.name().length()));
    Target target = edits.pick(edits.targets(edit));
    if (!edit.isOfCall()) {
      edits.protect(target);
    }
    repository.commit("before");
    Target now = edits.again(target);
    Set<String> expected = edits.expected(edit, now);
    edits.apply(edit, now);

    Run run = Run.scan("--against", "HEAD", root);

    assertThat(vanished(run)).as("%s of %s, seed %d", edit, now.local(), seed).isEqualTo(expected);
  }

  private static Set<String> vanished(Run run) throws IOException {
    Set<String> found = new TreeSet<>();
    for (JsonNode finding : run.json().path("findings")) {
      String check = finding.path("check").asText();
      if (check.startsWith("vanished-")) {
        List<String> addresses = new ArrayList<>();
        finding.path("addresses").forEach(address -> addresses.add(address.asText()));
        if (addresses.isEmpty()) {
          addresses.add(finding.path("address").asText());
        }
        addresses.forEach(address -> found.add(check + " " + address));
      }
    }
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (Files.isRegularFile(file)) {
          Files.copy(file, target);
        }
      }
    }
  }
}
