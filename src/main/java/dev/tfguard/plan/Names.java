package dev.tfguard.plan;

import java.util.HashMap;
import java.util.Map;

/** Holds each name once, however many changes have it. */
final class Names {
  private final Map<String, String> known = new HashMap<>();

  String one(String name) {
    String before = known.putIfAbsent(name, name);
    return before == null ? name : before;
  }
}
