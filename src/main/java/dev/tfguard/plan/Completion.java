package dev.tfguard.plan;

import java.util.Optional;

/**
 * How far planning got.
 *
 * @param errored whether it stopped at an error
 * @param complete whether all of the configuration was planned; OpenTofu and Terraform before 1.8
 *     do not say
 */
public record Completion(boolean errored, Optional<Boolean> complete) {}
