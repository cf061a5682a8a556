package dev.tfguard.plan;

import java.util.Locale;
import java.util.Optional;

/** What Terraform is to do with a resource ({@code internal/command/jsonplan/resource.go}). */
public enum Action {
  /** Nothing. */
  NO_OP,
  /** It is made. */
  CREATE,
  /** A data source is read. */
  READ,
  /** It is changed in place. */
  UPDATE,
  /** It is destroyed. */
  DELETE,
  /** It is left alone and dropped from the state. */
  FORGET;

  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word in a plan's JSON and in every output. */
  public String wireName() {
    return wireName;
  }

  /** The action of that wire name. */
  public static Optional<Action> parse(String wireName) {
    for (Action action : values()) {
      if (action.wireName.equals(wireName)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
