package dev.tfguard.finding;

/**
 * Something that would avoid a loss.
 *
 * @param text what to do: a clause without a period
 * @param code what to write into a source, with line feeds; may be empty
 */
public record Remedy(String text, String code) {

  /** One without code. */
  public static Remedy of(String text) {
    return new Remedy(text, "");
  }
}
