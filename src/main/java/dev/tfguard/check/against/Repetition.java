package dev.tfguard.check.against;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.terraform.InstanceKey;
import dev.tfguard.terraform.Located;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a resource or a call comes about.
 *
 * @param where the argument that says so; empty for what is not repeated
 * @param keys of the instances, as far as they are known: one without a key when it is not repeated
 * @param assumed whether the keys rest on defaults that can be overridden
 */
record Repetition(
    Sort sort,
    Optional<Located<Attribute>> where,
    Optional<List<Optional<InstanceKey>>> keys,
    boolean assumed) {
  private static final int MOST = 10_000;

  /** By what. */
  enum Sort {
    /** It is not repeated. */
    ONCE,
    /** By {@code count}. */
    COUNT,
    /** By {@code for_each}. */
    EACH
  }

  static Repetition of(Resource resource, Evaluator evaluator) {
    return of(resource.count(), resource.forEach(), evaluator);
  }

  static Repetition of(ModuleCall call, Evaluator evaluator) {
    return of(call.count(), call.forEach(), evaluator);
  }

  private static Repetition of(
      Optional<Located<Attribute>> count,
      Optional<Located<Attribute>> forEach,
      Evaluator evaluator) {
    if (count.isPresent()) {
      Value value = evaluator.evaluate(count.get().node().value());
      return new Repetition(Sort.COUNT, count, indexes(value), value.isAssumed());
    }
    if (forEach.isPresent()) {
      Value value = evaluator.evaluate(forEach.get().node().value());
      return new Repetition(Sort.EACH, forEach, names(value), value.isAssumed());
    }
    return new Repetition(
        Sort.ONCE, Optional.empty(), Optional.of(List.of(Optional.empty())), false);
  }

  private static Optional<List<Optional<InstanceKey>>> indexes(Value value) {
    if (!(value instanceof Value.Num number) || number.value().signum() < 0) {
      return Optional.empty();
    }
    int length = (int) Math.min(number.value().doubleValue(), MOST);
    List<Optional<InstanceKey>> keys = new ArrayList<>();
    for (int index = 0; index < length; index++) {
      keys.add(Optional.of(new InstanceKey.Index(index)));
    }
    return Optional.of(List.copyOf(keys));
  }

  private static Optional<List<Optional<InstanceKey>>> names(Value value) {
    List<Optional<InstanceKey>> keys = new ArrayList<>();
    if (value instanceof Value.Mapping mapping) {
      mapping.entries().keySet().forEach(name -> keys.add(Optional.of(new InstanceKey.Text(name))));
      return Optional.of(List.copyOf(keys));
    }
    if (!(value instanceof Value.Sequence sequence)) {
      return Optional.empty();
    }
    for (Value element : sequence.elements()) {
      if (!(element instanceof Value.Text text)) {
        return Optional.empty();
      }
      keys.add(Optional.of(new InstanceKey.Text(text.value())));
    }
    return Optional.of(List.copyOf(keys));
  }

  /** Those of these instances that {@code now} certainly has no more, an unknown key left out. */
  List<Optional<InstanceKey>> lostIn(Repetition now) {
    if (keys.isEmpty()) {
      return List.of();
    }
    if (isOtherwiseNamed(now)) {
      return keys.get();
    }
    return now.keys().isEmpty()
        ? List.of()
        : keys.get().stream().filter(key -> !now.has(key)).toList();
  }

  /** Tells whether no instance can keep its key. */
  boolean isOtherwiseNamed(Repetition now) {
    return sort != now.sort && (sort == Sort.EACH || now.sort == Sort.EACH);
  }

  // Terraform takes the one without a key for the first of a count, and the other way round.
  private boolean has(Optional<InstanceKey> key) {
    boolean first = key.isEmpty() || key.get().equals(new InstanceKey.Index(0));
    List<Optional<InstanceKey>> all = keys.orElseThrow();
    return all.contains(key)
        || (first && sort == Sort.ONCE)
        || (first && sort == Sort.COUNT && !all.isEmpty());
  }
}
