package dev.tfguard.plan;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Makes plans up, and lays the keys of their objects out in other orders. */
final class RandomPlan {
  private static final List<List<String>> ACTIONS =
      List.of(
          List.of("no-op"),
          List.of("no-op"),
          List.of("create"),
          List.of("update"),
          List.of("delete"),
          List.of("delete", "create"),
          List.of("create", "delete"),
          List.of("forget"),
          List.of("create", "forget"),
          List.of("read"),
          List.of("novel"),
          List.of());
  private static final List<String> TYPES =
      List.of("aws_db_instance", "aws_s3_bucket", "null_resource");
  private static final List<String> MODULES =
      List.of("", "", "module.a", "module.a[0]", "module.a[\"x.y]\"].module.b");

  private final Random random;

  RandomPlan(long seed) {
    this.random = new Random(seed);
  }

  Map<String, Object> plan() {
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("format_version", "1.2");
    plan.put("planned_values", Map.of("resource_changes", List.of(1)));
    plan.put("resource_changes", list(8, this::resource));
    plan.put("errored", random.nextBoolean());
    plan.put(
        "configuration", Map.of("root_module", Map.of("resources", list(4, this::configured))));
    return plan;
  }

  private Object configured() {
    String type = pick(TYPES);
    return Map.of(
        "type",
        type,
        "name",
        name(),
        "mode",
        "managed",
        "depends_on",
        List.of(pick(TYPES) + "." + name()));
  }

  private Object resource() {
    Map<String, Object> resource = new LinkedHashMap<>();
    String type = pick(TYPES);
    String name = name();
    String module = pick(MODULES);
    boolean data = random.nextInt(6) == 0;
    String local = (data ? "data." : "") + type + "." + name;
    resource.put("address", module.isEmpty() ? local : module + "." + local);
    if (!module.isEmpty()) {
      resource.put("module_address", module);
    }
    resource.put("mode", data ? "data" : "managed");
    resource.put("type", type);
    resource.put("name", name);
    if (random.nextInt(4) == 0) {
      resource.put("deposed", "0000000" + random.nextInt(9));
    }
    resource.put("change", change());
    resource.put("action_reason", pick(List.of("replace_by_request", "novel")));
    return resource;
  }

  private Object change() {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("actions", pick(ACTIONS));
    change.put("before", random.nextInt(4) == 0 ? NullNode.getInstance() : database());
    change.put("after", random.nextInt(4) == 0 ? NullNode.getInstance() : database());
    change.put("after_unknown", random.nextInt(5) == 0 ? (Object) true : marks());
    change.put("before_sensitive", random.nextInt(5) == 0 ? (Object) true : marks());
    change.put("after_sensitive", marks());
    change.put("replace_paths", list(2, () -> List.of("a", random.nextInt(3), "b c")));
    return change;
  }

  private Object database() {
    Map<String, Object> database = new LinkedHashMap<>();
    put(database, "deletion_protection", random.nextBoolean());
    put(database, "settings", list(3, () -> Map.of("backup", list(2, this::backup), "x", "y")));
    put(database, "zones", list(3, this::name));
    put(database, "tags", Map.of("a", name()));
    put(database, "size", random.nextInt(9));
    return database;
  }

  private Object backup() {
    return random.nextInt(4) == 0 ? Map.of() : Map.of("days", random.nextInt(40));
  }

  private Object marks() {
    Map<String, Object> marks = new LinkedHashMap<>();
    put(marks, "deletion_protection", random.nextInt(3) == 0);
    put(marks, "zones", list(4, random::nextBoolean));
    put(marks, "settings", list(2, () -> Map.of("backup", random.nextBoolean())));
    return marks;
  }

  private void put(Map<String, Object> object, String key, Object value) {
    if (random.nextInt(3) > 0) {
      object.put(key, value);
    }
  }

  private String name() {
    return pick(List.of("a", "b", "ü", "\"quoted\"", "c\n"));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private List<Object> list(int most, Supplier<Object> element) {
    List<Object> list = new ArrayList<>();
    for (int size = random.nextInt(most + 1); size > 0; size--) {
      list.add(element.get());
    }
    return list;
  }

  /** The same value with the keys of all its objects sorted. */
  Object sorted(Object value) {
    return reordered(value, false);
  }

  /** The same value with the keys of all its objects in any order. */
  Object shuffled(Object value) {
    return reordered(value, true);
  }

  private Object reordered(Object value, boolean shuffle) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> reordered(element, shuffle)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    List<Map.Entry<?, ?>> entries = new ArrayList<>(new TreeMap<>(map).entrySet());
    if (shuffle) {
      Collections.shuffle(entries, random);
    }
    Map<Object, Object> ordered = new LinkedHashMap<>();
    entries.forEach(entry -> ordered.put(entry.getKey(), reordered(entry.getValue(), shuffle)));
    return ordered;
  }
}
