package dev.tfguard.cli;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.coverage.Coverage;
import dev.tfguard.coverage.UnreadableSchemaException;
import dev.tfguard.report.CoverageJson;
import dev.tfguard.report.CoverageText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Tells what the catalogue misses of the providers in a schema file. */
final class CoverageRun {
  private static final String STANDARD_INPUT = "-";

  private CoverageRun() {}

  /** Prints the comparison of {@code file} with {@code catalog}; findings are what is missing. */
  static ExitCode run(String file, Catalog catalog, boolean asJson, Console console) {
    List<Coverage> providers = read(file, catalog);
    try {
      if (asJson) {
        CoverageJson.write(providers, console.out());
      } else {
        console.out().print(CoverageText.of(providers));
      }
    } catch (IOException failed) {
      throw new UsageException("the comparison cannot be written: " + failed.getMessage());
    }
    console.out().flush();
    return providers.stream().allMatch(Coverage::isComplete) ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static List<Coverage> read(String file, Catalog catalog) {
    boolean fromInput = file.equals(STANDARD_INPUT);
    try (InputStream in =
        fromInput ? System.in : new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      return Coverage.of(fromInput ? "standard input" : file, in, catalog);
    } catch (UnreadableSchemaException wrong) {
      throw new UsageException(wrong.complaint());
    } catch (NoSuchFileException missing) {
      throw new UsageException("--coverage: there is no file " + file);
    } catch (IOException | InvalidPathException unreadable) {
      throw new UsageException(
          "--coverage: " + file + " cannot be read: " + unreadable.getMessage());
    }
  }
}
