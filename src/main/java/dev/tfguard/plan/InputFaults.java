package dev.tfguard.plan;

import dev.tfguard.source.Position;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The errors of inputs as such. */
final class InputFaults {
  private static final String FAILED =
      "the command that was to write it has probably failed: look at its exit code and its errors,"
          + " then ";

  private InputFaults() {}

  /** An input that is not there or that this user may not read. */
  static PlanError unopened(String name, IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return whole(name, "no such file", NearPlans.hint(name));
    }
    if (fault instanceof AccessDeniedException) {
      return whole(name, "no permission to read it", "let this user read it (chmod +r)");
    }
    return broken(name, new Position(1, 1), fault);
  }

  /** An input that ended in a failure of the machine and not of its own. */
  static PlanError broken(String path, Position place, IOException fault) {
    if (fault instanceof CharConversionException) {
      return at(path, place, "this is " + fault.getMessage(), "save it as UTF-8 or UTF-16");
    }
    String reason = fault instanceof FileSystemException file ? file.getReason() : null;
    String told =
        Optional.ofNullable(reason)
            .or(() -> Optional.ofNullable(fault.getMessage()))
            .orElse("the input failed");
    return at(path, place, "it cannot be read: " + Quote.of(told), "give it once more");
  }

  /** A folder. */
  static PlanError directory(String name) {
    return whole(
        name,
        "this is a folder, not a plan",
        "run terraform -chdir="
            + Hints.word(name)
            + " plan -out=tfplan, then terraform -chdir="
            + Hints.word(name)
            + " show -json tfplan > plan.json");
  }

  /** A binary plan where no program could open it. */
  static PlanError streamedPlanFile(String name) {
    return whole(
        name,
        "this is a binary plan, which terraform shows from a file only",
        "run terraform show -json PLANFILE | tfguard plan -");
  }

  /** An input that is no text, or one that nobody writes. */
  static PlanError unreadable(String name, Encoding encoding) {
    return switch (encoding) {
      case UTF_32 -> whole(name, "this is UTF-32", "save it as UTF-8");
      case GZIP ->
          whole(
              name,
              "this is gzip-compressed",
              "run gzip -dc " + Hints.word(name) + " | tfguard plan -");
      case ZIP ->
          whole(
              name,
              "this is a zip archive, but none that terraform plan -out wrote",
              "unpack it, or " + Hints.PLAN_AND_SHOW);
      case OLD_PLAN_FILE ->
          whole(
              name,
              "this is a binary plan of Terraform before 0.12, which cannot show it as JSON",
              "plan with Terraform 0.12 or later: " + Hints.PLAN_AND_SHOW);
      default -> whole(name, "this is no plan", Hints.SHOW);
    };
  }

  /** A program that does not start. */
  static PlanError unstarted(String name, Path program, IOException fault) {
    PlanError broken = broken(name, new Position(1, 1), fault);
    return whole(
        name,
        "this is a binary plan, and "
            + program.getFileName()
            + " does not start: "
            + broken.message(),
        "run terraform show -json " + Hints.word(name) + " > plan.json");
  }

  /** No plan but that error. */
  static PlanReading failed(PlanError error) {
    return new PlanReading(List.of(), List.of(error));
  }

  /** A list, as jq -s and others make of several documents. */
  static PlanError list(String path, Position place) {
    return at(
        path,
        place,
        "this is a JSON list, not a plan",
        "if plans are in it, run jq -c '.[]' FILE | tfguard plan -");
  }

  /** A text that may be a part of a plan. */
  static PlanError remnant(String path, NoiseLine line) {
    return at(
        path,
        line.place(),
        "this is neither a plan nor a line that tools write around one",
        "the plan is damaged or more than the plan is in the file: " + Hints.SHOW);
  }

  /** An input without any document. */
  static PlanError nothing(String path, Optional<NoiseLine> line) {
    if (line.isEmpty()) {
      return whole(path, "it is empty", FAILED + Hints.SHOW);
    }
    return whole(path, "there is no plan in it, only text", FAILED + Hints.SHOW);
  }

  /** An error of a whole input. */
  static PlanError whole(String path, String message, String hint) {
    return new PlanError(path, 1, 1, message, hint);
  }

  private static PlanError at(String path, Position place, String message, String hint) {
    return new PlanError(path, place.line(), place.column(), message, hint);
  }
}
