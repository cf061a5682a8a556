package dev.tfguard.plan;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** A plan that is broken, or not as Terraform writes plans. */
final class MalformedPlanException extends UnreadablePlanException {
  private static final long serialVersionUID = 1L;
  private static final String HINT =
      "give the whole output of terraform show -json PLANFILE, unchanged";

  private MalformedPlanException(String message, String hint, JsonLocation place) {
    super(message, hint, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  static MalformedPlanException at(JsonLocation place, String message) {
    return new MalformedPlanException(message, HINT, place);
  }

  static MalformedPlanException at(JsonLocation place, String message, String hint) {
    return new MalformedPlanException(message, hint, place);
  }

  // Jackson's own message may quote the text, and so a secret.
  static MalformedPlanException of(JsonProcessingException fault) {
    JsonLocation place = fault.getLocation() == null ? JsonLocation.NA : fault.getLocation();
    if (fault instanceof JsonEOFException) {
      return at(place, "the plan is cut off: its JSON ends in the middle");
    }
    if (fault instanceof StreamConstraintsException) {
      return at(
          place, "the plan is nested too deep here, or has too long a name, number or string");
    }
    // How UTF8StreamJsonParser begins what it says of such bytes; it has no type of its own for it.
    if (fault.getOriginalMessage().startsWith("Invalid UTF-8")) {
      return at(place, "this is neither UTF-8 nor UTF-16", "save it as UTF-8");
    }
    return at(place, "this is not valid JSON");
  }
}
