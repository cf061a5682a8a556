package dev.tfguard.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process at random moments: each file is the old or the new one, and the next run
 * leaves nothing behind. {@code mvn verify -Dtfguard.kills=200 -Dtfguard.files=300} does it more
 * often, to a larger tree.
 */
final class TreeWriterKillIT {
  private static final int KILLS = Integer.getInteger("tfguard.kills", 20);

  @TempDir private Path temporary;
  private Path root = Path.of("");

  @BeforeEach
  void makeTree() throws IOException {
    root = temporary.toRealPath();
    for (int number = 0; number < TreeWriterProgram.FILES; number++) {
      Path file = root.resolve(TreeWriterProgram.path(number));
      Files.createDirectories(file.getParent());
      Files.writeString(file, TreeWriterProgram.text(number, 0));
    }
  }

  @Test
  void everyFileIsTheOldOrTheNewOne() throws IOException, InterruptedException {
    Random random = new Random(4);
    long whole = timeOfOneProcess(1);
    int halfway = 0;
    int leftovers = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      kill(2 * kill, random.nextLong(whole));
      int written = filesWritten(2 * kill);
      halfway += written > 0 && written < TreeWriterProgram.FILES ? 1 : 0;
      leftovers += temporaryFiles() > 0 ? 1 : 0;
      write(2 * kill + 1);
      assertThat(temporaryFiles()).isZero();
      assertThat(filesWritten(2 * kill + 1)).isEqualTo(TreeWriterProgram.FILES);
    }
    System.out.printf(
        "%d kills, %d of them halfway, %d left a temporary file%n", KILLS, halfway, leftovers);
    assertThat(halfway).isGreaterThan(KILLS / 4);
  }

  private void kill(int version, long afterNanoseconds) throws IOException, InterruptedException {
    Process process = start(version);
    TimeUnit.NANOSECONDS.sleep(afterNanoseconds);
    process.destroyForcibly().waitFor();
  }

  /** How many nanoseconds it takes from where it begins to write, when it is not killed. */
  private long timeOfOneProcess(int version) throws IOException, InterruptedException {
    Process process = start(version);
    long start = System.nanoTime();
    assertThat(process.waitFor()).isZero();
    return System.nanoTime() - start;
  }

  private Process start(int version) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtfguard.files=" + TreeWriterProgram.FILES,
                TreeWriterProgram.class.getName(),
                root.toString(),
                Integer.toString(version))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('!');
    return process;
  }

  private void write(int version) throws IOException {
    List<FileChange> changes = TreeWriterProgram.changes(root, version);
    assertThat(TreeWriter.write(changes, Tree.of(root, List.of(root))).refusals()).isEmpty();
  }

  private int filesWritten(int version) throws IOException {
    int written = 0;
    for (int number = 0; number < TreeWriterProgram.FILES; number++) {
      String text = Files.readString(root.resolve(TreeWriterProgram.path(number)));
      String expected = TreeWriterProgram.text(number, version);
      assertThat(text.equals(expected) || text.equals(TreeWriterProgram.text(number, version - 1)))
          .as("%s is whole", TreeWriterProgram.path(number))
          .isTrue();
      written += text.equals(expected) ? 1 : 0;
    }
    return written;
  }

  private long temporaryFiles() throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(path -> path.getFileName().toString().startsWith(".tfguard-")).count();
    }
  }
}
