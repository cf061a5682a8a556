package dev.tfguard.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the text of an input tells about its plans, or about why there are none. */
final class NoiseReport {
  private final String path;
  private Optional<NoiseLine> first = Optional.empty();
  private Optional<NoiseLine> remnant = Optional.empty();
  private Optional<PlanError> fault = Optional.empty();
  private Optional<PlanError> otherKind = Optional.empty();

  NoiseReport(String path) {
    this.path = path;
  }

  void add(NoiseLine line) {
    first = first.or(() -> Optional.of(line));
    if (line.isSuspicious()) {
      remnant = remnant.or(() -> Optional.of(line));
    }
    TextKind.of(line).ifPresent(kind -> add(kind, line));
  }

  private void add(TextKind kind, NoiseLine line) {
    if (kind == TextKind.FAULT) {
      fault = fault.or(() -> Optional.of(kind.at(path, line)));
      return;
    }
    otherKind = otherKind.or(() -> Optional.of(kind.at(path, line)));
  }

  /**
   * Everything that is wrong with the input, by place.
   *
   * @param noPlan whether it has none
   * @param wrong the documents that are no plans
   * @param stop what reading had to stop at
   */
  List<PlanError> errors(boolean noPlan, List<PlanError> wrong, Optional<PlanError> stop) {
    List<PlanError> errors = new ArrayList<>(wrong);
    fault.ifPresent(errors::add);
    // Then it is no fault of the text that it is no JSON.
    boolean explained = otherKind.isPresent() && (noPlan || remnant.isPresent());
    if (explained && fault.isEmpty()) {
      otherKind.ifPresent(errors::add);
    }
    if (!explained) {
      remnant.map(line -> InputFaults.remnant(path, line)).ifPresent(errors::add);
    }
    if (!explained || !noPlan) {
      stop.ifPresent(errors::add);
    }
    if (noPlan && errors.isEmpty()) {
      errors.add(InputFaults.nothing(path, first));
    }
    errors.sort(Comparator.comparingInt(PlanError::line).thenComparingInt(PlanError::column));
    return errors;
  }
}
