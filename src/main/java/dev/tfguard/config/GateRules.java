package dev.tfguard.config;

/**
 * What the findings of a run amount to.
 *
 * @param scan what fails a scan
 * @param plan what fails a judgement of plans
 * @param checks what the single checks count
 */
public record GateRules(Gate scan, Gate plan, CheckRules checks) {
  /** Nothing is said. */
  public static final GateRules NONE = new GateRules(Gate.NONE, Gate.NONE, CheckRules.NONE);
}
