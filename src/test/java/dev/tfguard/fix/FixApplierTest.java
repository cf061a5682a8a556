package dev.tfguard.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.source.SourceFile;
import dev.tfguard.source.Span;
import dev.tfguard.source.TextEdit;
import dev.tfguard.terraform.ReadRequest;
import dev.tfguard.terraform.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FixApplierTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String OPEN = "resource \"aws_s3_bucket\" \"%s\" {\n}\n";

  @TempDir private Path folder;

  @Test
  void nothingToFixChangesNothing() throws IOException {
    write("main.tf", "resource \"aws_security_group_rule\" \"any\" {\n}\n");

    assertThat(fix().changes()).isEmpty();
  }

  @Test
  void aFixThatLeavesTheFindingIsDropped() throws IOException {
    write("main.tf", OPEN.formatted("kept") + OPEN.formatted("mended"));
    Workspace start = read();
    List<Finding> always =
        FixCase.scan(start).stream().filter(f -> f.address().endsWith("kept")).toList();

    FixResult result =
        new FixApplier(
                directory -> CATALOG,
                FixOptions.safe(folder),
                now ->
                    FixCase.scan(now).stream().anyMatch(f -> always.contains(f))
                        ? FixCase.scan(now)
                        : concat(always, FixCase.scan(now)))
            .apply(start);

    assertThat(result.dropped()).extracting(fix -> fix.finding().address()).hasSize(1);
    assertThat(result.applied()).extracting(fix -> fix.finding().address()).hasSize(1);
    assertThat(result.changes().get(0).after())
        .startsWith(OPEN.formatted("kept"))
        .contains("\"mended\" {\n  lifecycle");
  }

  @Test
  void aFixThatBreaksItsFileIsDroppedAlone() throws IOException {
    write("main.tf", OPEN.formatted("a") + OPEN.formatted("b"));
    Workspace start = read();
    Finding first = FixCase.scan(start).get(0);
    Finding second = FixCase.scan(start).get(1);
    Fix bad = new Fix(first, List.of(edit(0, 0, "}")), 0);
    Fix good = new Fix(second, List.of(edit(3, 3, "")), 0);

    List<Fix> breaking = new Round(start, Batch.of(List.of(bad, good))).breaking();

    assertThat(breaking).containsExactly(bad);
  }

  @Test
  void fixesThatOverlapOrTouchWaitForEachOther() throws IOException {
    write("main.tf", OPEN.formatted("a"));
    Finding any = FixCase.scan(read()).get(0);
    Fix first = new Fix(any, List.of(edit(2, 5, "x")), 0);
    Fix overlapping = new Fix(any, List.of(edit(4, 6, "y")), 0);
    Fix touching = new Fix(any, List.of(edit(5, 5, "z")), 0);
    Fix apart = new Fix(any, List.of(edit(6, 7, "w")), 0);
    Fix later = new Fix(any, List.of(edit(9, 9, "v")), 1);

    Batch batch = Batch.of(List.of(first, overlapping, touching, apart, later));

    assertThat(batch.fixes()).containsExactly(first, apart);
    assertThat(batch.apply(Map.of("main.tf", new SourceFile("main.tf", "0123456789"))))
        .containsExactly(new SourceFile("main.tf", "01x5w789"));
  }

  @Test
  void aLinkedFileIsChangedWhereItIs() throws IOException {
    write("a/main.tf", OPEN.formatted("shared"));
    Files.createDirectories(folder.resolve("b"));
    Files.createSymbolicLink(folder.resolve("b/main.tf"), Path.of("../a/main.tf"));

    assertThat(fix().changes()).extracting(FileChange::path).containsExactly("a/main.tf");
  }

  @Test
  void aFileBehindALinkOutOfTheTreeIsLeftAlone() throws IOException {
    write("outside/main.tf", OPEN.formatted("other"));
    write("tree/main.tf", "module \"other\" {\n  source = \"./link\"\n}\n");
    Files.createSymbolicLink(folder.resolve("tree/link"), Path.of("../outside"));
    Path tree = folder.resolve("tree");
    Workspace start = Workspace.read(ReadRequest.of(Path.of("."), tree), progress -> {});

    assertThat(FixCase.fix(start, FixOptions.safe(tree)).changes()).isEmpty();
  }

  @Test
  void aModuleOutsideOfTheTreeIsLeftAlone() throws IOException {
    write("outside/main.tf", OPEN.formatted("other"));
    write("tree/main.tf", "module \"other\" {\n  source = \"../outside\"\n}\n");
    Path tree = folder.resolve("tree");
    Workspace start = Workspace.read(ReadRequest.of(Path.of("."), tree), progress -> {});
    FixFinder finder = new FixFinder(start, directory -> CATALOG, FixOptions.safe(tree));

    assertThat(FixCase.scan(start))
        .isNotEmpty()
        .allMatch(finding -> finder.fix(finding).isEmpty())
        .allMatch(finding -> finder.remedy(finding).isPresent());
    assertThat(FixCase.fix(start, FixOptions.safe(folder)).changes()).hasSize(1);
  }

  private static List<Finding> concat(List<Finding> first, List<Finding> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).toList();
  }

  private static FileEdit edit(int start, int end, String text) {
    return FileEdit.of("main.tf", new TextEdit(new Span(start, end), text));
  }

  private FixResult fix() {
    return FixCase.fix(read(), FixOptions.safe(folder));
  }

  private Workspace read() {
    return Workspace.read(ReadRequest.of(Path.of("."), folder), progress -> {});
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }
}
