package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;

/** A plan that is broken, or not as Terraform writes plans. */
final class MalformedPlanException extends UnreadablePlanException {
  private static final long serialVersionUID = 1L;
  private static final String HINT =
      "give the whole output of terraform show -json PLANFILE, unchanged";

  private static final String CUT_OFF =
      "the command that was to write it has probably failed or was stopped: " + Hints.SHOW;
  private static final String TOO_LARGE =
      "the plan is nested too deep here, or has a name, a number or a string that is too long";

  private MalformedPlanException(String message, String hint, JsonLocation place) {
    super(message, hint, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  static MalformedPlanException at(JsonLocation place, String message) {
    return new MalformedPlanException(message, HINT, place);
  }

  static MalformedPlanException at(JsonLocation place, String message, String hint) {
    return new MalformedPlanException(message, hint, place);
  }

  /**
   * Jackson's own message is left out: it may quote the text, and so a secret.
   *
   * @param reached how far the parser got, for a fault that does not say where it is
   */
  static MalformedPlanException of(JsonProcessingException fault, JsonLocation reached) {
    JsonLocation place = Optional.ofNullable(fault.getLocation()).orElse(reached);
    if (fault instanceof JsonEOFException) {
      return at(place, "the plan is cut off: its JSON ends in the middle", CUT_OFF);
    }
    if (fault instanceof StreamConstraintsException) {
      return at(reached, TOO_LARGE);
    }
    // How UTF8StreamJsonParser begins what it says of such bytes; it has no type of its own for it.
    if (fault.getOriginalMessage().startsWith("Invalid UTF-8")) {
      return at(place, "this is neither UTF-8 nor UTF-16", "save it as UTF-8");
    }
    return at(place, "this is not valid JSON");
  }
}
