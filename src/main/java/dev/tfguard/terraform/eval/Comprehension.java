package dev.tfguard.terraform.eval;

import dev.tfguard.hcl.ForExpression;
import dev.tfguard.terraform.eval.Type.Basic;
import dev.tfguard.terraform.eval.Value.Bool;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Sequence;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One for-expression under evaluation; mutable, used once. */
final class Comprehension {
  private final Evaluation evaluation;
  private final ForExpression loop;
  private final List<Value> elements = new ArrayList<>();
  private final Map<String, List<Value>> byKey = new TreeMap<>(KeyOrder.INSTANCE);
  private Assumptions assumptions = Assumptions.NONE;
  private long size;

  Comprehension(Evaluation evaluation, ForExpression loop) {
    this.evaluation = evaluation;
    this.loop = loop;
  }

  /** The tuple or object. */
  Value value() {
    Value collection = evaluation.of(loop.collection());
    Value items = Iteration.items(collection);
    if (items.isError()) {
      return items;
    }
    Optional<Value> fault = faultyFilter();
    if (fault.isPresent()) {
      return fault.get();
    }
    if (!(items instanceof Sequence)) {
      return Values.unknown(((Value.Unknown) items).cause()).assuming(items.assumptions());
    }
    assumptions = collection.assumptions();
    for (Iteration.Item item : Iteration.over(collection)) {
      Optional<Value> stop = visit(item);
      if (stop.isPresent()) {
        return stop.get().assuming(assumptions);
      }
    }
    return result().assuming(assumptions);
  }

  private Value result() {
    if (!loop.buildsObject()) {
      return Values.tuple(elements);
    }
    Map<String, Value> attributes = new TreeMap<>(KeyOrder.INSTANCE);
    byKey.forEach(
        (key, values) ->
            attributes.put(key, loop.grouped() ? Values.tuple(values) : values.get(0)));
    return Values.object(attributes);
  }

  /** Terraform tries the filter on an unknown element first, even for an empty collection. */
  private Optional<Value> faultyFilter() {
    if (loop.filter().isEmpty()) {
      return Optional.empty();
    }
    Value any = Values.unknown("an element");
    Evaluation inner = evaluation.with(loop.keyName(), any, loop.valueName(), any);
    Value verdict = filter(inner);
    return verdict.isError() ? Optional.of(verdict) : Optional.empty();
  }

  private Value filter(Evaluation inner) {
    Value verdict = loop.filter().map(inner::of).orElseGet(() -> Values.bool(true));
    return verdict instanceof Null
        ? Values.error("the condition of a loop is null").assuming(verdict.assumptions())
        : Conversion.convert(verdict, Basic.BOOL);
  }

  /** Adds the item, or says why the whole is not known. */
  private Optional<Value> visit(Iteration.Item item) {
    Evaluation inner = evaluation.with(loop.keyName(), item.key(), loop.valueName(), item.value());
    Value included = filter(inner);
    assumptions = assumptions.and(included.assumptions());
    if (!(included instanceof Bool verdict)) {
      return Optional.of(included.isError() ? included : Values.unknown(Cause.in(included)));
    }
    if (!verdict.value()) {
      return Optional.empty();
    }
    return loop.key().isPresent() ? keyed(inner) : plain(inner);
  }

  private Optional<Value> plain(Evaluation inner) {
    Value value = inner.of(loop.value());
    elements.add(value);
    return refused(value);
  }

  private Optional<Value> keyed(Evaluation inner) {
    Value key = Keys.of(loop.key().map(inner::of).orElseGet(Values::nothing));
    assumptions = assumptions.and(key.assumptions());
    if (!(key instanceof Text text)) {
      return Optional.of(key.isError() ? key : Values.unknown(Cause.in(key)));
    }
    Value value = inner.of(loop.value());
    List<Value> group = byKey.computeIfAbsent(text.value(), name -> new ArrayList<>());
    group.add(value);
    return group.size() > 1 && !loop.grouped()
        ? Optional.of(Values.error("two elements have the key " + text.value()))
        : refused(value);
  }

  private Optional<Value> refused(Value value) {
    size += value.traits().size();
    if (value.isError()) {
      return Optional.of(value);
    }
    return size > Traits.LARGEST || !evaluation.budget().spend(1)
        ? Optional.of(Values.unknown("a loop makes a value of that size"))
        : Optional.empty();
  }
}
