package dev.tfguard.plan;

/**
 * A change that Terraform could not plan yet.
 *
 * @param reason why, in the plan's own word
 */
public record DeferredChange(String reason, ResourceChange change) {}
