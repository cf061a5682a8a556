package dev.tfguard.check.against;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import java.util.Optional;

/**
 * What has become of something that there was.
 *
 * @param at the module in which the search ended; empty where the root module is gone
 * @param call the call in it that leads no further
 * @param resource the block, if there is one
 */
record Standing(
    Kind kind, Optional<CallPath> at, Optional<ModuleCall> call, Optional<Resource> resource) {

  /** That nothing is left of the root module. */
  static final Standing NO_ROOT =
      new Standing(Kind.NO_ROOT, Optional.empty(), Optional.empty(), Optional.empty());

  /** What was found. */
  enum Kind {
    /** It is still there. */
    ALIVE,
    /** Nothing is left in the root module's directory. */
    NO_ROOT,
    /** A call on the way is gone. */
    NO_CALL,
    /** A call on the way comes to nothing, as by {@code count = 0}. */
    CALL_OFF,
    /** A call on the way leads to a module that is not here. */
    ELSEWHERE,
    /** A call on the way leads to a directory without a module. */
    NO_MODULE,
    /** A call on the way leads to another module, which has no such block. */
    OTHER_MODULE,
    /** The call of a module that is not here leads to another one that is not, or was not, here. */
    OTHER_SOURCE,
    /** Its block is gone. */
    NO_BLOCK,
    /** Its block comes to nothing. */
    BLOCK_OFF,
    /** Nobody can tell. */
    UNKNOWN
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** How many calls lead to the module in which the search ended. */
  int depth() {
    return at.map(path -> path.calls().size()).orElse(0);
  }

  /** Tells whether a call has taken along what is behind it. */
  boolean isOfCall() {
    return switch (kind) {
      case NO_CALL, CALL_OFF, ELSEWHERE, NO_MODULE, OTHER_MODULE, OTHER_SOURCE -> true;
      default -> false;
    };
  }
}
