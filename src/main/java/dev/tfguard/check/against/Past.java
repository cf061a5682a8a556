package dev.tfguard.check.against;

import dev.tfguard.check.Estate;

/**
 * The earlier state of the sources.
 *
 * @param commit which commit it is, as people name it
 */
record Past(Estate estate, String commit) {}
