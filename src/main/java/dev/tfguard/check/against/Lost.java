package dev.tfguard.check.against;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that held state, and that is not there any more.
 *
 * @param thing what it would be now
 * @param removal the block that says that it goes, and not that it stays
 */
record Lost(Item was, Thing thing, Standing standing, Optional<Removals.Statement> removal) {

  /** The way to the module in which the search ended, as it was. */
  CallPath pastPath() {
    List<CallPath> chain = chain(was.use().path());
    return chain.get(Math.min(pastDepth(), chain.size() - 1));
  }

  /** The call, as it was, behind which it is lost; empty where it is not a call's doing. */
  Optional<ModuleCall> pastCall() {
    if (!standing.isOfCall()) {
      return was.call();
    }
    List<CallPath> chain = chain(was.use().path());
    int next = pastDepth() + 1;
    return next < chain.size() ? chain.get(next).call() : was.call();
  }

  // The root module may be called from elsewhere now, which makes the way there longer.
  private int pastDepth() {
    int length = thing.place().calls().size() - was.call().map(call -> 1).orElse(0);
    int longer = length - was.use().path().calls().size();
    return Math.max(0, standing.depth() - longer);
  }

  /** The modules on the way, the root module first. */
  static List<CallPath> chain(CallPath path) {
    List<CallPath> chain = new ArrayList<>();
    Optional<CallPath> at = Optional.of(path);
    while (at.isPresent()) {
      chain.add(0, at.get());
      at = at.get().parent();
    }
    return chain;
  }
}
