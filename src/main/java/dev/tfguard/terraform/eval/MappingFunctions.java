package dev.tfguard.terraform.eval;

import static dev.tfguard.terraform.eval.Type.Basic.ANY;
import static dev.tfguard.terraform.eval.Type.Basic.STRING;

import dev.tfguard.terraform.eval.Type.ListOf;
import dev.tfguard.terraform.eval.Type.MapOf;
import dev.tfguard.terraform.eval.Type.SetOf;
import dev.tfguard.terraform.eval.Type.TupleOf;
import dev.tfguard.terraform.eval.Value.Mapping;
import dev.tfguard.terraform.eval.Value.Null;
import dev.tfguard.terraform.eval.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Functions of maps and objects. */
final class MappingFunctions {
  private MappingFunctions() {}

  static void addTo(Functions functions) {
    functions.structural("keys", MappingFunctions::keys, ANY);
    functions.structural("values", MappingFunctions::values, ANY);
    functions.structural("zipmap", MappingFunctions::zip, new ListOf(STRING), ANY);
    functions.special("lookup", MappingFunctions::lookup, ANY, STRING);
    functions.rest("lookup", ANY);
    functions.special("merge", MappingFunctions::merge);
    functions.rest("merge", ANY);
    Type lists = new MapOf(new ListOf(STRING));
    functions.strict("transpose", lists, MappingFunctions::transpose, lists);
  }

  private static Value keys(Arguments arguments) {
    if (!arguments.isMapping(0)) {
      return Values.error("keys takes a map");
    }
    List<Value> keys = arguments.entries(0).keySet().stream().map(Values::text).toList();
    return arguments.type(0) instanceof MapOf
        ? Values.sequence(new ListOf(STRING), keys)
        : Values.tuple(keys);
  }

  private static Value values(Arguments arguments) {
    if (!arguments.isMapping(0)) {
      return Values.error("values takes a map");
    }
    List<Value> values = List.copyOf(arguments.entries(0).values());
    return arguments.type(0) instanceof MapOf map
        ? Values.sequence(new ListOf(map.element()), values)
        : Values.tuple(values);
  }

  private static Value zip(Arguments arguments) {
    Value keys = arguments.get(0);
    if (!keys.isWhollyKnown()) {
      return Values.unknown("a key is not known").assuming(keys.traits().assumptions());
    }
    if (!arguments.isSequence(1) || arguments.type(1) instanceof SetOf) {
      return Values.error("zipmap takes a list of values");
    }
    List<Value> names = arguments.elements(0);
    List<Value> values = arguments.elements(1);
    if (names.size() != values.size() || names.stream().anyMatch(Null.class::isInstance)) {
      return Values.error("zipmap takes a key for each value");
    }
    Map<String, Value> entries = new TreeMap<>(KeyOrder.INSTANCE);
    for (int at = 0; at < names.size(); at++) {
      entries.put(((Text) names.get(at)).value(), values.get(at));
    }
    Value result =
        arguments.type(1) instanceof TupleOf
            ? Values.object(entries)
            : Values.map(arguments.type(1).parts().iterator().next(), entries);
    return result.assuming(keys.traits().assumptions());
  }

  private static Value lookup(Arguments arguments) {
    Value map = arguments.get(0);
    Value key = arguments.get(1);
    Assumptions both = map.assumptions().and(key.assumptions());
    if (map instanceof Null || key instanceof Null || arguments.size() > 3) {
      return Values.error("lookup takes a map, a key and a default").assuming(both);
    }
    if (!map.isKnown() || !key.isKnown()) {
      return Values.unknown(Cause.in(map, key)).assuming(both);
    }
    return map instanceof Mapping mapping
        ? found(mapping, ((Text) key).value(), arguments).assuming(both)
        : Values.error("lookup takes a map").assuming(both);
  }

  private static Value found(Mapping mapping, String key, Arguments arguments) {
    Value value = mapping.entries().get(key);
    if (arguments.size() < 3) {
      return value == null ? Values.error("there is no element " + key) : value;
    }
    Value fallback =
        mapping.type() instanceof MapOf map
            ? Conversion.convert(arguments.get(2), map.element())
            : arguments.get(2);
    return value == null || fallback.isError() ? fallback : value;
  }

  private static Value merge(Arguments arguments) {
    Map<String, Value> merged = new TreeMap<>(KeyOrder.INSTANCE);
    Assumptions assumptions = Assumptions.NONE;
    for (Value argument : arguments.values()) {
      assumptions = assumptions.and(argument.assumptions());
      if (!argument.isKnown() && !argument.type().isMapping()) {
        return Values.unknown(Cause.in(argument)).assuming(assumptions);
      }
      boolean fits = argument.type().isMapping() || argument.type() == ANY;
      if (!fits) {
        return Values.error("merge takes maps").assuming(assumptions);
      }
      if (argument instanceof Mapping mapping) {
        merged.putAll(mapping.entries());
      }
    }
    if (!arguments.values().stream().allMatch(Value::isKnown)) {
      return Values.unknown("a merged map is not known").assuming(assumptions);
    }
    List<Type> types = arguments.values().stream().map(Value::type).distinct().toList();
    Value result =
        types.size() == 1 && types.get(0) instanceof MapOf map
            ? Values.map(map.element(), merged)
            : Values.object(merged);
    return result.assuming(assumptions);
  }

  private static Value transpose(Arguments arguments) {
    Map<String, List<String>> transposed = new TreeMap<>(KeyOrder.INSTANCE);
    for (Map.Entry<String, Value> entry : arguments.entries(0).entrySet()) {
      if (!(entry.getValue() instanceof Value.Sequence list)) {
        return Values.error("transpose takes no null");
      }
      for (Value element : list.elements()) {
        if (!(element instanceof Text text)) {
          return Values.error("transpose takes no null");
        }
        transposed.computeIfAbsent(text.value(), name -> new ArrayList<>()).add(entry.getKey());
      }
    }
    Map<String, Value> lists = new TreeMap<>(KeyOrder.INSTANCE);
    transposed.forEach((key, names) -> lists.put(key, Values.texts(names)));
    return Values.map(new ListOf(STRING), lists);
  }
}
