package dev.tfguard.terraform;

/**
 * How far reading has come.
 *
 * @param done files read
 * @param known files found so far; more may come with the modules that these call
 */
public record ReadProgress(int done, int known) {}
