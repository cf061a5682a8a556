package dev.tfguard.check;

import dev.tfguard.catalog.AttributePath;
import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.BodyItem;
import dev.tfguard.hcl.BooleanLiteral;
import dev.tfguard.hcl.Expression;
import dev.tfguard.hcl.NullLiteral;
import dev.tfguard.hcl.NumberLiteral;
import dev.tfguard.hcl.Template;
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
public record Setting(
    SettingJudge judge,
    State state,
    Optional<Located<? extends BodyItem>> where,
    String reason,
    List<Instance> instances) {

  /** From the best to the worst. */
  public enum State {
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
  public String name() {
    return judge.path().toString();
  }

  /** The same setting under another name. */
  Setting withName(AttributePath name) {
    SettingJudge renamed = new SettingJudge(name, judge.unset(), judge.isSafe(), judge.wanted());
    return new Setting(renamed, state, where, reason, instances);
  }

  /** The addresses of which this is true. */
  public List<String> addresses() {
    return instances.stream().map(Instance::address).distinct().toList();
  }

  /** Tells whether it is unset or written as a literal, so that it is the same in all instances. */
  boolean isLiteral() {
    return where
        .filter(
            found -> !(found.node() instanceof Attribute argument && isLiteral(argument.value())))
        .isEmpty();
  }

  private static boolean isLiteral(Expression value) {
    return value instanceof BooleanLiteral
        || value instanceof NumberLiteral
        || value instanceof NullLiteral
        || (value instanceof Template text && text.literal().isPresent());
  }

  /** Tells whether it is {@code wanted}. */
  public boolean is(State wanted) {
    return state == wanted;
  }
}
