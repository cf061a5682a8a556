package dev.tfguard.plan;

/**
 * How many changes of managed resources a plan has, each counted once; a replacement is counted as
 * one only. Moves and imports are counted besides.
 *
 * @param unknown those with an action that tfguard does not know and no destruction
 */
public record ActionCounts(
    int create,
    int update,
    int replace,
    int delete,
    int forget,
    int unchanged,
    int unknown,
    int moved,
    int imported) {}
