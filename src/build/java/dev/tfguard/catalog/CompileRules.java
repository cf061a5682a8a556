package dev.tfguard.catalog;

import dev.tfguard.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compiles the rule files for the jar. The build runs it, once the catalogue's own classes are
 * there; it is not packaged.
 */
final class CompileRules {
  private final Path rules;
  private final Path out;

  private CompileRules(Path rules, Path out) {
    this.rules = rules;
    this.out = out;
  }

  /** Reads the rule files below the first argument, and writes below the second. */
  public static void main(String[] folders) throws IOException {
    new CompileRules(Path.of(folders[0]), Path.of(folders[1])).run();
  }

  private void run() throws IOException {
    Files.createDirectories(out);
    List<String> providers = new ArrayList<>();
    for (Path folder : sorted(rules)) {
      String name = folder.getFileName().toString();
      if (name.equals("checks")) {
        continue;
      }
      if (name.equals("modules")) {
        Files.write(out.resolve("modules.bin"), ModuleIndex.compile(read(sorted(folder))));
        continue;
      }
      providers.add(name);
      compile(name, sorted(folder));
    }
    Files.write(out.resolve("providers.txt"), providers, StandardCharsets.UTF_8);
  }

  private void compile(String provider, List<Path> files) throws IOException {
    List<Path> coverage = files.stream().filter(CompileRules::isCoverage).toList();
    List<Path> others = files.stream().filter(file -> !isCoverage(file)).toList();
    Files.write(out.resolve(provider + ".bin"), RuleCompiler.compile(read(others)));
    StringBuilder joined = new StringBuilder();
    for (Path file : coverage) {
      joined.append(Files.readString(file)).append('\n');
    }
    Files.writeString(out.resolve(provider + ".coverage.hcl"), joined);
  }

  private static boolean isCoverage(Path file) {
    return file.getFileName().toString().startsWith("coverage");
  }

  private List<CatalogFile> read(List<Path> files) throws IOException {
    List<CatalogFile> read = new ArrayList<>();
    for (Path file : files) {
      read.add(CatalogFile.read(SourceFile.decode(file.toString(), Files.readAllBytes(file))));
    }
    return read;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
