package dev.tfguard.finding;

/**
 * How many changes the plans of a run have.
 *
 * @param invocations provider actions that run besides
 */
public record PlanCounts(
    int plans,
    int create,
    int update,
    int replace,
    int delete,
    int forget,
    int unchanged,
    int unknown,
    int moved,
    int imported,
    int deferred,
    int invocations) {}
