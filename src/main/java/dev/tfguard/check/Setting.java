package dev.tfguard.check;

import dev.tfguard.hcl.BodyItem;
import dev.tfguard.terraform.Located;
import java.util.List;
import java.util.Optional;

/**
 * What a setting of a resource comes to, over all the ways in which the resource is instantiated.
 *
 * @param judge what was asked
 * @param where where it is written; empty when it is unset
 * @param reason why it is undecided, or what an unsafe value rests on; empty when it is certain
 * @param instances those of which this is true
 */
record Setting(
    SettingJudge judge,
    State state,
    Optional<Located<? extends BodyItem>> where,
    String reason,
    List<Instance> instances) {

  /** From the best to the worst. */
  enum State {
    /** Known to be as it should be, or so by default. */
    SAFE,
    /** Cannot be known, or is safe only as long as nobody overrides a default. */
    UNDECIDED,
    /** Left at a default that does not protect. */
    UNSET,
    /** Set to what it should not be. */
    UNSAFE
  }

  /** The attribute path, as people write it. */
  String name() {
    return judge.path().toString();
  }

  /** The addresses of which this is true. */
  List<String> addresses() {
    return instances.stream().map(Instance::address).distinct().toList();
  }

  boolean is(State wanted) {
    return state == wanted;
  }
}
