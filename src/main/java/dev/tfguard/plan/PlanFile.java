package dev.tfguard.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A binary plan, which only Terraform and OpenTofu themselves can read.
 *
 * @param name as given
 * @param file the same, absolute, so that it is never taken for an option
 */
record PlanFile(String name, Path file, ShowCommand command, PlanParser plans) {
  private static final int LINES_QUOTED = 3;

  /** Has it shown by the first program that can; what each one said when none can. */
  PlanReading read() {
    List<PlanError> errors = new ArrayList<>();
    for (Path program : command.programs()) {
      PlanReading reading = shownBy(program);
      if (reading.errors().isEmpty()) {
        return reading;
      }
      errors.addAll(reading.errors());
    }
    if (errors.isEmpty()) {
      errors.add(error("this is a binary plan, and neither terraform nor tofu is on the PATH"));
    }
    return new PlanReading(List.of(), errors);
  }

  private PlanReading shownBy(Path program) {
    try (ShowProcess process = new ShowProcess(command.start(program, file), command.patience())) {
      PlanReading shown = new PlanStream(new PlanBytes(process.output()), name, plans).read();
      List<PlanError> errors =
          faults(process, shown).stream()
              .map(
                  fault -> error(program.getFileName() + " cannot show this binary plan: " + fault))
              .toList();
      return new PlanReading(shown.plans(), errors);
    } catch (IOException fault) {
      return new PlanReading(List.of(), List.of(InputFaults.unstarted(name, program, fault)));
    }
  }

  /** What is wrong with the plan shown; the program itself knows best when it failed. */
  private static List<String> faults(ShowProcess process, PlanReading shown) throws IOException {
    int exitCode = process.exitCode();
    if (process.isLate()) {
      return List.of("it gives no answer");
    }
    List<String> faults = shown.errors().stream().map(PlanError::message).toList();
    if (exitCode == 0) {
      return faults;
    }
    String code = "exit code " + exitCode;
    String other = faults.isEmpty() ? code : code + ", " + String.join(", ", faults);
    return List.of(firstLines(process.said()).orElse(other));
  }

  /** Those about an error, where there are such; warnings may come before. */
  private static Optional<String> firstLines(String said) {
    List<String> lines = said.lines().map(Quote::of).filter(line -> !line.isEmpty()).toList();
    int error =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).startsWith("Error"))
            .findFirst()
            .orElse(0);
    String quoted =
        lines.stream().skip(error).limit(LINES_QUOTED).collect(Collectors.joining(" / "));
    return Optional.of(quoted).filter(text -> !text.isEmpty());
  }

  private PlanError error(String message) {
    return InputFaults.whole(
        name,
        message,
        "where terraform init was run for this configuration, run terraform show -json "
            + Hints.word(name)
            + " > plan.json, and give plan.json");
  }
}
