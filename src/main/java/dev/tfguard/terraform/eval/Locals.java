package dev.tfguard.terraform.eval;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names that for-expressions bind, inner ones before outer ones. */
record Locals(Map<String, Value> names) {
  static final Locals NONE = new Locals(Map.of());

  Optional<Value> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  Locals with(Optional<String> keyName, Value key, String valueName, Value value) {
    Map<String, Value> extended = new TreeMap<>(names);
    keyName.ifPresent(name -> extended.put(name, key));
    extended.put(valueName, value);
    return new Locals(extended);
  }
}
