/**
 * Compares two states of the same sources, and finds what was stateful or protected in the earlier
 * one and is not in the later.
 */
@NullMarked
package dev.tfguard.check.against;

import org.jspecify.annotations.NullMarked;
