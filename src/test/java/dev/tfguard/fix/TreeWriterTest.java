package dev.tfguard.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeWriterTest {
  private static final String LEFTOVER = ".tfguard-00000000-0000-0000-0000-000000000000.tmp";

  @TempDir private Path temporary;
  private Path root = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void makeTree() throws IOException {
    root = Files.createDirectories(temporary.toRealPath().resolve("tree"));
    file = Files.writeString(root.resolve("main.tf"), "old\n");
  }

  // JUnit warns of links that lead out of its folder.
  @AfterEach
  void unlink() throws IOException {
    Files.deleteIfExists(root.resolve("link.tf"));
    Files.deleteIfExists(root.resolve("folder"));
  }

  @Test
  void writesBytes() throws IOException {
    byte[] old = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\r', '\n', (byte) 0xFF};
    Files.write(file, old);
    SourceFile source = SourceFile.decode("main.tf", old);
    Written written = write(new FileChange("main.tf", Optional.of(source), source.text() + "\r"));
    assertThat(written).isEqualTo(new Written(List.of("main.tf"), List.of()));
    assertThat(Files.readAllBytes(file)).containsExactly(0xEF, 0xBB, 0xBF, '\r', '\n', 0xFF, '\r');
    assertThat(names()).containsExactly("main.tf");
  }

  @Test
  void writesNewFilesAndLeavesAloneWhatDoesNotChange() throws IOException {
    Written written =
        write(
            new FileChange("new.tf", Optional.empty(), "new\n"),
            change("main.tf", "read\n", "read\n"));
    assertThat(written).isEqualTo(new Written(List.of("new.tf"), List.of()));
    assertThat(root.resolve("new.tf")).hasContent("new\n");
    assertThat(file).hasContent("old\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rwxr-xr-x", "rw-rw-rw-", "r--rw-r--"})
  void keepsPermissions(String permissions) throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    assumeTrue(Files.isWritable(file), "only root may write that");
    assertThat(write(change("main.tf", "old\n", "new\n")).refusals()).isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(file).hasContent("new\n");
  }

  @Test
  void refusesWhatChanged() throws IOException {
    assertRefused(change("main.tf", "odd\n", "new\n"), Reasons.CHANGED);
    assertRefused(change("main.tf", "old\n\n", "new\n"), Reasons.CHANGED);
    assertRefused(change("gone.tf", "old\n", "new\n"), Reasons.GONE);
    assertRefused(change("gone/main.tf", "old\n", "new\n"), Reasons.GONE);
    assertRefused(new FileChange("main.tf", Optional.empty(), "new\n"), Reasons.CAME);
    Files.delete(file);
    Files.createDirectory(file);
    assertRefused(change("main.tf", "old\n", "new\n"), Reasons.CHANGED);
  }

  @Test
  void refusesWhatIsReadOnly() throws IOException {
    assumePosix();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused(change("main.tf", "old\n", "new\n"), Reasons.READ_ONLY);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertRefused(change("main.tf", "old\n", "new\n"), Reasons.READ_ONLY_DIRECTORY);
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(file).hasContent("old\n");
  }

  @Test
  void writesWhatALinkInsideLeadsTo() throws IOException {
    Files.createSymbolicLink(root.resolve("link.tf"), Path.of("main.tf"));
    Written written =
        write(change("link.tf", "old\n", "new\n"), change("main.tf", "old\n", "new\n"));
    assertThat(written).isEqualTo(new Written(List.of("link.tf"), List.of()));
    assertThat(root.resolve("link.tf")).isSymbolicLink();
    assertThat(file).isRegularFile().hasContent("new\n");
  }

  @Test
  void refusesWhatALinkLeadsOutTo() throws IOException {
    Path outside = Files.createDirectory(root.resolveSibling("outside"));
    Path secret = Files.writeString(outside.resolve("main.tf"), "old\n");
    Files.createSymbolicLink(root.resolve("link.tf"), secret);
    Files.createSymbolicLink(root.resolve("folder"), outside);
    String reason = "leads out of " + root + " to " + secret + "; run tfguard fix on that";
    assertRefused(change("link.tf", "old\n", "new\n"), reason);
    assertRefused(change("folder/main.tf", "old\n", "new\n"), reason);
    assertRefused(change("../outside/main.tf", "old\n", "new\n"), reason);
    assertThat(secret).hasContent("old\n");
  }

  @Test
  void tidiesUpAfterRunsThatWereKilled() throws IOException {
    Files.writeString(root.resolve(LEFTOVER), "half");
    Files.writeString(root.resolve(".tfguard-notes.tmp"), "somebody's");
    assertThat(write(change("main.tf", "odd\n", "new\n")).paths()).isEmpty();
    assertThat(names()).containsExactlyInAnyOrder("main.tf", ".tfguard-notes.tmp");
  }

  @Test
  void leavesAloneWhatAnotherRunWrites() throws IOException {
    try (TemporaryFile other = TemporaryFile.in(root)) {
      List<String> names = names();
      assertThat(names).hasSize(2);
      assertThat(write(change("main.tf", "old\n", "new\n")).paths()).containsExactly("main.tf");
      assertThat(names()).isEqualTo(names);
      other.moveTo(root.resolve("other.tf"));
    }
    assertThat(names()).containsExactly("main.tf", "other.tf");
  }

  @Test
  void refusesWhatIsALinkByNow() throws IOException {
    FileChange change = change("main.tf", "old\n", "new\n");
    Target target = new Target(change, root.resolve("folder/main.tf"), "main.tf");
    Path outside = Files.createDirectory(root.resolveSibling("outside"));
    Path secret = Files.writeString(outside.resolve("main.tf"), "old\n");
    Files.createSymbolicLink(root.resolve("folder"), outside);
    assertThat(TreeWriter.write(target)).contains(Reasons.CHANGED);
    Target link = new Target(change, root.resolve("link.tf"), "link.tf");
    Files.createSymbolicLink(root.resolve("link.tf"), secret);
    assertThat(TreeWriter.write(link)).contains(Reasons.CHANGED);
    assertThat(secret).hasContent("old\n");
  }

  private void assertRefused(FileChange change, String reason) throws IOException {
    List<String> before = names();
    assertThat(write(change))
        .isEqualTo(new Written(List.of(), List.of(new Refusal(change.path(), reason))));
    assertThat(names()).isEqualTo(before);
  }

  private Written write(FileChange... changes) {
    return TreeWriter.write(List.of(changes), Tree.of(root, List.of(root)));
  }

  private static FileChange change(String path, String before, String after) {
    return new FileChange(path, Optional.of(new SourceFile(path, before)), after);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> found = Files.list(root)) {
      return found.map(root::relativize).map(Path::toString).sorted().toList();
    }
  }

  private static void assumePosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "there are no permissions to keep");
  }
}
