package dev.tfguard.bench;

import com.bertramlabs.plugins.hcl4j.HCLParser;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that benchmarks read. */
final class TerraformFiles {
  private TerraformFiles() {}

  static List<SourceFile> acceptedByBoth(Path folder) throws IOException {
    List<SourceFile> accepted = new ArrayList<>();
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      for (Path path : under(folder)) {
        SourceFile file = SourceFile.decode(path.toString(), Files.readAllBytes(path));
        if (HclParser.parse(file).diagnostics().isEmpty() && hcl4jAccepts(file.text())) {
          accepted.add(file);
        }
      }
    } finally {
      System.setOut(out);
    }
    System.out.printf("%d files, %d characters%n", accepted.size(), characters(accepted));
    return List.copyOf(accepted);
  }

  private static List<Path> under(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> path.toString().endsWith(".tf"))
          .sorted()
          .toList();
    }
  }

  // hcl4j fetches the address of a data "http" while it parses, and throws whatever goes wrong.
  private static boolean hcl4jAccepts(String text) {
    if (text.contains("\"http\"")) {
      return false;
    }
    try {
      return new HCLParser().parse(text) != null;
    } catch (Exception | StackOverflowError refused) {
      return false;
    }
  }

  private static long characters(List<SourceFile> files) {
    return files.stream().mapToLong(file -> file.text().length()).sum();
  }
}
