package dev.tfguard.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the plans of files, pipes and the standard input. What an input is, its bytes tell and
 * never its name. An input that cannot be read does not stop the others.
 */
public final class PlanReader {
  private static final String STANDARD_INPUT = "-";

  private final PlanParser plans;
  private final InputStream standardInput;
  private final ShowCommand show;

  /**
   * @param selection what to keep, by resource type
   * @param workingDirectory where binary plans are shown; it must have been initialised
   */
  public PlanReader(
      Function<String, AttributeSelection> selection,
      InputStream standardInput,
      Path workingDirectory) {
    this(selection, standardInput, ShowCommand.in(workingDirectory));
  }

  PlanReader(
      Function<String, AttributeSelection> selection, InputStream standardInput, ShowCommand show) {
    this.plans = new PlanParser(selection);
    this.standardInput = standardInput;
    this.show = show;
  }

  /** Reads each input once, in turn; a name is a file's, or {@code -} for the standard input. */
  public PlanReading read(List<String> names) {
    List<Plan> found = new ArrayList<>();
    List<PlanError> errors = new ArrayList<>();
    for (String name : names) {
      PlanReading reading = read(name);
      found.addAll(reading.plans());
      errors.addAll(reading.errors());
    }
    return new PlanReading(found, errors);
  }

  private PlanReading read(String name) {
    try {
      return name.equals(STANDARD_INPUT)
          ? new Input(name, Optional.empty()).read(standardInput, plans, show)
          : file(name);
    } catch (InvalidPathException fault) {
      return InputFaults.failed(InputFaults.whole(name, "no file can have this name", Hints.SHOW));
    } catch (IOException fault) {
      return InputFaults.failed(InputFaults.unopened(name, fault));
    }
  }

  private PlanReading file(String name) throws IOException {
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      return InputFaults.failed(InputFaults.directory(name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      // The real one, because a program does not inherit what /dev/fd/3 is here.
      Optional<Path> real =
          Files.isRegularFile(file) ? Optional.of(file.toRealPath()) : Optional.empty();
      return new Input(name, real).read(in, plans, show);
    }
  }
}
