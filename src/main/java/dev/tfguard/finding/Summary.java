package dev.tfguard.finding;

/**
 * How much a run looked at.
 *
 * @param files files read, those with errors included
 * @param resources managed resources in them
 * @param stateful resources of a stateful type
 * @param protectedOnes stateful resources that something keeps from being destroyed
 */
public record Summary(int files, int resources, int stateful, int protectedOnes) {}
