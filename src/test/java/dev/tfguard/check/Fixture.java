package dev.tfguard.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tfguard.finding.Findings;
import dev.tfguard.report.Detail;
import dev.tfguard.report.ReportContext;
import dev.tfguard.report.ReportFormat;
import dev.tfguard.report.Style;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case below testdata/checks, of Terraform sources, below testdata/plan-checks, of a plan, or
 * below testdata/against-checks, of sources in {@code now} that were those in {@code before}, and
 * what is reported of it.
 *
 * <p>Its {@code options.txt}, where there is one, has an option of the command line and its value
 * in each line.
 */
record Fixture(Path folder) {
  private static final Path TESTDATA = Path.of("testdata");
  private static final Path PLANS = TESTDATA.resolve("plan-checks");
  private static final Path CHANGES = TESTDATA.resolve("against-checks");
  private static final List<Path> ROOTS = List.of(TESTDATA.resolve("checks"), PLANS, CHANGES);

  /** All cases: the negatives of a check before its positives. */
  static List<Fixture> all() throws IOException {
    List<Fixture> fixtures = new ArrayList<>();
    for (Path check : folders()) {
      List<Fixture> cases = sorted(check).stream().map(Fixture::new).toList();
      cases.stream().filter(Fixture::isClean).forEach(fixtures::add);
      cases.stream().filter(found -> !found.isClean()).forEach(fixtures::add);
    }
    return fixtures;
  }

  /** The ids that have cases, sorted. */
  static List<String> checks() throws IOException {
    return folders().stream().map(folder -> folder.getFileName().toString()).sorted().toList();
  }

  private static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path root : ROOTS) {
      folders.addAll(sorted(root));
    }
    return folders;
  }

  String check() {
    return folder.getName(folder.getNameCount() - 2).toString();
  }

  boolean isClean() {
    return folder.getFileName().toString().startsWith("clean-");
  }

  Path expected() {
    return folder.resolve("expected.json");
  }

  Findings scan() throws IOException {
    return scan(1);
  }

  Findings scan(int threads) throws IOException {
    if (folder.startsWith(CHANGES)) {
      return Scans.change(folder, threads);
    }
    return folder.startsWith(PLANS)
        ? Scans.plan(folder, options())
        : Scans.sources(folder, options(), threads);
  }

  /** The report, with a line for each of its parts. */
  String report() throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    printer.indentObjectsWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));
    ObjectMapper mapper = new ObjectMapper();
    return mapper.writer(printer).writeValueAsString(mapper.readTree(json(scan()))) + "\n";
  }

  static String json(Findings findings) throws IOException {
    ReportContext context =
        new ReportContext(
            "test",
            path -> Optional.empty(),
            finding -> List.of(),
            path -> path,
            finding -> true,
            Style.PLAIN,
            Detail.FULL);
    StringWriter out = new StringWriter();
    ReportFormat.JSON.reporter(context).write(findings, out);
    return out.toString();
  }

  private List<String[]> options() throws IOException {
    Path file = folder.resolve("options.txt");
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file, UTF_8).stream().map(line -> line.split(" ", 2)).toList();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  @Override
  public String toString() {
    return TESTDATA.relativize(folder).toString();
  }
}
