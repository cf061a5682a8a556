package dev.tfguard.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one address; {@code at} is the offset of the next character. */
final class AddressParser {
  private final String text;
  private int at;

  AddressParser(String text) {
    this.text = text.strip();
  }

  Optional<Address> parse() {
    List<ModulePath.Step> parts = new ArrayList<>();
    do {
      Optional<ModulePath.Step> part = part();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    } while (skip('.'));
    return at == text.length() ? address(parts) : Optional.empty();
  }

  private static Optional<Address> address(List<ModulePath.Step> parts) {
    int next = 0;
    List<ModulePath.Step> modules = new ArrayList<>();
    while (next + 1 < parts.size() && parts.get(next).name().equals("module")) {
      modules.add(parts.get(next + 1));
      next += 2;
    }
    ModulePath module = new ModulePath(modules);
    if (next == parts.size()) {
      return Optional.of(new Address(module, Optional.empty()));
    }
    boolean data = parts.get(next).name().equals("data");
    int type = data ? next + 1 : next;
    if (parts.size() != type + 2) {
      return Optional.empty();
    }
    ModulePath.Step last = parts.get(type + 1);
    Mode mode = data ? Mode.DATA : Mode.MANAGED;
    return Optional.of(
        Address.of(
            module, new ResourceName(mode, parts.get(type).name(), last.name(), last.key())));
  }

  private Optional<ModulePath.Step> part() {
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      return Optional.empty();
    }
    String name = text.substring(start, at);
    return skip('[') ? keyed(name) : Optional.of(new ModulePath.Step(name, Optional.empty()));
  }

  private Optional<ModulePath.Step> keyed(String name) {
    Optional<InstanceKey> key = at < text.length() && text.charAt(at) == '"' ? string() : other();
    return skip(']') ? Optional.of(new ModulePath.Step(name, key)) : Optional.empty();
  }

  private Optional<InstanceKey> other() {
    int start = at;
    while (at < text.length() && text.charAt(at) != ']') {
      at++;
    }
    String written = text.substring(start, at).strip();
    return written.matches("\\d{1,18}")
        ? Optional.of(new InstanceKey.Index(Long.parseLong(written)))
        : Optional.empty();
  }

  private Optional<InstanceKey> string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      value.append(unit());
    }
    return skip('"') ? Optional.of(new InstanceKey.Text(value.toString())) : Optional.empty();
  }

  private char unit() {
    char unit = text.charAt(at++);
    boolean doubled = (unit == '$' || unit == '%') && text.startsWith(unit + "{", at);
    if (doubled) {
      at++;
    }
    return unit == '\\' && at < text.length() ? escaped() : unit;
  }

  private char escaped() {
    char unit = text.charAt(at++);
    if (unit == 'u' && at + 4 <= text.length()) {
      String digits = text.substring(at, at + 4);
      at += 4;
      return digits.matches("[0-9a-fA-F]{4}") ? (char) Integer.parseInt(digits, 16) : '\uFFFD';
    }
    return switch (unit) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> unit;
    };
  }

  private boolean skip(char wanted) {
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private static boolean isNamePart(char unit) {
    return unit == '-' || unit == '_' || Character.isLetterOrDigit(unit);
  }
}
