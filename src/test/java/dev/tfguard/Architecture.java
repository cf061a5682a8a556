package dev.tfguard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tests of the architecture look at: the compiled classes and the sources they came from.
 */
final class Architecture {
  static final String ROOT = "dev.tfguard";

  static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final Path SOURCES = Path.of("src", "main", "java");

  private Architecture() {}

  /** The source files of tfguard, without package-info.java, in the order of their paths. */
  static List<Path> sourceFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** The name of the class that a source file holds. */
  static String className(Path file) {
    String path =
        SOURCES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
    return path.substring(0, path.length() - ".java".length());
  }

  /** The patterns of ArchUnit for packages of ours. */
  static String[] packages(String... names) {
    return Stream.of(names).map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }
}
