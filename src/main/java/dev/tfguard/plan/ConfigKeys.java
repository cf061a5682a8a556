package dev.tfguard.plan;

/** Addresses without the keys of instances. */
final class ConfigKeys {
  private ConfigKeys() {}

  /** Drops every {@code [...]}; a bracket in a quoted key does not end it. */
  static String strip(String address) {
    int open = address.indexOf('[');
    if (open < 0) {
      return address;
    }
    StringBuilder out = new StringBuilder(address.length());
    int from = 0;
    while (open >= 0) {
      out.append(address, from, open);
      from = end(address, open + 1);
      open = address.indexOf('[', from);
    }
    return out.append(address, from, address.length()).toString();
  }

  private static int end(String address, int start) {
    boolean quoted = false;
    for (int at = start; at < address.length(); at++) {
      char unit = address.charAt(at);
      if (unit == '\\' && quoted) {
        at++;
      } else if (unit == '"') {
        quoted = !quoted;
      } else if (unit == ']' && !quoted) {
        return at + 1;
      }
    }
    return address.length();
  }

  /** The offset behind the module that {@code address}, without keys, begins with. */
  static int afterModule(String address) {
    int at = 0;
    while (address.startsWith("module.", at)) {
      int dot = address.indexOf('.', at + "module.".length());
      if (dot < 0) {
        return address.length();
      }
      at = dot + 1;
    }
    return at;
  }
}
