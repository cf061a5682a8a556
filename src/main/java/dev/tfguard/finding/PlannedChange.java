package dev.tfguard.finding;

import java.util.List;
import java.util.Optional;

/**
 * What a plan does to the subject of a finding, and what a reviewer must know of it.
 *
 * @param plan the plan's file as it was named, {@code -} for standard input
 * @param configAddress the subject as its {@link #dependents} name it: without keys of instances
 * @param actions as the plan has them
 * @param reason why, in the plan's own word
 * @param replacePaths the arguments that force a replacement, as in {@code settings[0].tier}
 * @param deposed the key of an object that a replacement left behind
 * @param why the reason in words: a clause without a period; may be empty
 * @param armed what stands in the way when the plan is applied
 * @param dependents what refers to it, directly or not: those with data first, then by address
 * @param remedies what would avoid the loss, the best first
 */
public record PlannedChange(
    String plan,
    String configAddress,
    List<String> actions,
    Optional<String> reason,
    List<String> replacePaths,
    Optional<String> deposed,
    String why,
    Armed armed,
    List<Dependent> dependents,
    List<Remedy> remedies) {

  /** Copies the lists. */
  public PlannedChange {
    actions = List.copyOf(actions);
    replacePaths = List.copyOf(replacePaths);
    dependents = List.copyOf(dependents);
    remedies = List.copyOf(remedies);
  }

  /** The folder of the plan's file, with {@code /} at its end; empty where there is none. */
  public String folder() {
    return plan.substring(0, plan.lastIndexOf('/') + 1);
  }

  /** Tells whether something is destroyed. */
  public boolean destroys() {
    return actions.contains("delete");
  }

  /** Tells whether something is destroyed and made again. */
  public boolean replaces() {
    return destroys() && actions.contains("create");
  }
}
