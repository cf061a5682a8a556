package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tfguard.history.GitRepository;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What git and patch(1) make of a patch is what the changes say, to the byte. */
final class PatchToolsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("seeds")
  void gitTakesIt(long seed) throws IOException {
    Path root = folder.resolve("tree");
    GitRepository repository = GitRepository.in(root);
    List<FileChange> changes = new RandomChanges(seed).in(root);
    String patch = patch(changes, root).toString();

    repository.git("apply", "--check", patch);
    repository.git("apply", patch);

    assertIsDone(changes, root);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void patchTakesIt(long seed) throws IOException, InterruptedException {
    assumeTrue(isPatchInstalled(), "there is no patch(1) to apply with");
    Path root = Files.createDirectories(folder.resolve("tree"));
    List<FileChange> changes = new RandomChanges(seed).in(root);
    Path patch = patch(changes, root);

    Process process =
        new ProcessBuilder("patch", "-p1", "--fuzz=0", "-i", patch.toString())
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).doesNotContain("offset", "fuzz");
    assertIsDone(changes, root);
  }

  // mvn test -Dtest=PatchToolsTest -Dtfguard.rounds=200 tries more
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("tfguard.rounds", 8));
  }

  private Path patch(List<FileChange> changes, Path root) throws IOException {
    Path patch = folder.resolve("fix.patch");
    try (OutputStream out = Files.newOutputStream(patch)) {
      assertThat(Patch.write(changes, Tree.of(root, List.of(root)), out)).isEmpty();
    }
    return patch;
  }

  private static void assertIsDone(List<FileChange> changes, Path root) throws IOException {
    for (FileChange change : changes) {
      assertThat(Files.readAllBytes(root.resolve(change.path())))
          .as(change.path())
          .isEqualTo(change.bytesAfter());
    }
  }

  private static boolean isPatchInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "patch")));
  }
}
