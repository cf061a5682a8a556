package dev.tfguard.catalog;

import java.util.List;

/**
 * An argument that makes a loss recoverable: backups, versions, retention.
 *
 * @param safe with {@link Weakening#OFF} the values that keep it on, else empty
 */
public record Recovery(AttributePath attribute, Weakening weaker, List<String> safe) {}
