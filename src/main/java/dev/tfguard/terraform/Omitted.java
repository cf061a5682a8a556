package dev.tfguard.terraform;

/**
 * How much was left out of a run because a configuration says so.
 *
 * @param directories each with all below it
 * @param files sources and variable files outside of these
 */
public record Omitted(int directories, int files) {}
