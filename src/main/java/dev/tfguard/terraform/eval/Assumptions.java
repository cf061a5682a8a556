package dev.tfguard.terraform.eval;

import java.util.List;
import java.util.TreeSet;

/**
 * What a value rests on that somebody else can still change, such as {@code var.protect}.
 *
 * @param names sorted, each once
 */
public record Assumptions(List<String> names) {
  /** Rests on nothing: the value is certain. */
  public static final Assumptions NONE = new Assumptions(List.of());

  /** Copies {@code names}, sorted. */
  public Assumptions {
    names = List.copyOf(new TreeSet<>(names));
  }

  /** Rests on {@code name} alone. */
  public static Assumptions of(String name) {
    return new Assumptions(List.of(name));
  }

  /** Tells whether the value is certain. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Rests on what either rests on. */
  public Assumptions and(Assumptions other) {
    if (other.isEmpty() || names.equals(other.names)) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    TreeSet<String> all = new TreeSet<>(names);
    all.addAll(other.names);
    return all.size() == names.size() ? this : new Assumptions(List.copyOf(all));
  }
}
