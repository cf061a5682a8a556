package dev.tfguard.terraform.eval;

import java.util.List;

/**
 * A name outside the expression, as far as it names one object.
 *
 * @param parts two names in general ({@code var.x}), three after {@code data} and {@code
 *     ephemeral}, one where no attribute follows ({@code self}); never empty
 */
public record Reference(List<String> parts) {

  /** Copies {@code parts}. */
  public Reference {
    parts = List.copyOf(parts);
  }

  /** The first name, such as {@code var}. */
  public String root() {
    return parts.get(0);
  }

  /** The second name, or the empty string where there is none. */
  public String name() {
    return parts.size() > 1 ? parts.get(1) : "";
  }

  /** How many names belong to a reference that starts with {@code root}. */
  static int lengthFor(String root) {
    return switch (root) {
      case "data", "ephemeral" -> 3;
      case "self" -> 1;
      default -> 2;
    };
  }

  // Written out, as hashCode is: those that Java makes for records are slow to start.
  @Override
  public boolean equals(Object other) {
    return other instanceof Reference reference && parts.equals(reference.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return String.join(".", parts);
  }
}
