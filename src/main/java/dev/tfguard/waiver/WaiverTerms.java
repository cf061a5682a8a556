package dev.tfguard.waiver;

import dev.tfguard.catalog.CheckDocs;
import dev.tfguard.finding.CheckId;
import dev.tfguard.finding.Location;
import dev.tfguard.finding.SourceError;
import dev.tfguard.hcl.NearestName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What every waiver has to say, wherever it is written. */
final class WaiverTerms {
  private static final int DATE_LENGTH = 10;

  /** The checks that can be waived. */
  static final List<String> CHECKS =
      CheckDocs.ids().stream()
          .filter(id -> !id.equals(CheckId.EXPIRED_WAIVER.value()))
          .filter(id -> !id.equals(CheckId.UNUSED_WAIVER.value()))
          .toList();

  static final String DATE_HINT = "write a day of the calendar as in 2027-03-31";

  private WaiverTerms() {}

  /** What is wrong with {@code id} as the name of a check, and what would be right. */
  record Objection(String message, String hint) {

    /** The same as an error at {@code location}. */
    SourceError at(Location location) {
      return new SourceError(
          location.path(), location.start().line(), location.start().column(), message, hint);
    }
  }

  /** Why the findings of {@code id} cannot be waived, if they cannot. */
  static Optional<Objection> objection(String id) {
    if (CHECKS.contains(id)) {
      return Optional.empty();
    }
    if (id.contains("*") || id.equals("all")) {
      String message = "a waiver of all checks would hide what nobody has looked at";
      return Optional.of(new Objection(message, "name each check; tfguard explain lists them all"));
    }
    boolean exists = CheckDocs.ids().contains(id);
    return Optional.of(
        exists
            ? new Objection(
                id + " is about waivers and cannot be waived", "mend the waiver instead")
            : new Objection("there is no check \"" + id + "\"", NearestName.hint(id, CHECKS)));
  }

  /** That the configuration forbids to waive {@code id}, at {@code place}. */
  static Objection ban(String id, String place) {
    return new Objection(
        id + " cannot be waived: no_waiver at " + place + " forbids it",
        "mend what it finds, or take it out of no_waiver");
  }

  /** The day that {@code text} names, if there is such a day. */
  static Optional<LocalDate> date(String text) {
    try {
      return text.length() == DATE_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** Tells whether {@code text} has something to read in it. */
  static boolean says(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
