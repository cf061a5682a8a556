package dev.tfguard.finding;

/**
 * What became of the findings of a baseline.
 *
 * @param known how many are still there
 * @param mended how many are there no more
 */
public record Progress(int known, int mended) {}
