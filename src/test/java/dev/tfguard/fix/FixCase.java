package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.check.SourceScan;
import dev.tfguard.finding.Finding;
import dev.tfguard.terraform.Dialect;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.VariableInputs;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case below testdata/fix: sources in {@code before}, those that a fix changes in {@code after},
 * and in {@code expected.txt} what is said of each finding. Its {@code options.txt}, where there is
 * one, has options of the command line.
 */
record FixCase(Path folder) {
  private static final Path ROOT = Path.of("testdata", "fix");
  private static final Catalog CATALOG = Catalog.bundled();

  /** All cases: those in which nothing changes first. */
  static List<FixCase> all() throws IOException {
    List<FixCase> cases = list(ROOT).map(FixCase::new).toList();
    return Stream.concat(
            cases.stream().filter(FixCase::isClean), cases.stream().filter(c -> !c.isClean()))
        .toList();
  }

  boolean isClean() {
    return folder.getFileName().toString().startsWith("clean-");
  }

  Path expected() {
    return folder.resolve("expected.txt");
  }

  Workspace workspace() {
    Path before = folder.resolve("before");
    return Workspace.read(
        new ReadRequest(List.of(Path.of(".")), before, Dialect.AUTO, List.of(), 1), p -> {});
  }

  FixOptions options() throws IOException {
    Path file = folder.resolve("options.txt");
    String text = Files.exists(file) ? Files.readString(file, UTF_8) : "";
    return new FixOptions(
        text.contains("--unsafe"), text.contains("--as-override"), folder.resolve("before"));
  }

  static List<Finding> scan(Workspace workspace) {
    return SourceScan.run(
            workspace, directory -> CATALOG, VariableInputs.read(List.of(), Path.of("")))
        .findings();
  }

  static FixResult fix(Workspace workspace, FixOptions options) {
    return new FixApplier(directory -> CATALOG, options, FixCase::scan).apply(workspace);
  }

  /** What is said of each finding, one a line. */
  String report() throws IOException {
    Workspace workspace = workspace();
    FixFinder finder = new FixFinder(workspace, directory -> CATALOG, options());
    return scan(workspace).stream()
        .map(
            finding ->
                finding.check()
                    + " "
                    + finding.address()
                    + ": "
                    + finder.remedy(finding).orElse("mended")
                    + "\n")
        .collect(Collectors.joining());
  }

  /** The files that are to be, by name. */
  Map<String, byte[]> after() throws IOException {
    Path after = folder.resolve("after");
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(after)) {
      try (Stream<Path> found = Files.walk(after)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          files.put(after.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  void write(List<FileChange> changes) throws IOException {
    Path after = folder.resolve("after");
    for (FileChange change : changes) {
      Path file = after.resolve(change.path());
      Files.createDirectories(file.getParent());
      Files.write(file, change.bytesAfter());
    }
  }

  private static Stream<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList().stream();
    }
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString();
  }
}
