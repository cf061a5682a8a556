package dev.tfguard.check.plan;

import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.ModulePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the calls that lead to a module, without the keys of instances. */
final class ModuleNames {
  private ModuleNames() {}

  /** Those in {@code address}, as in {@code module.a.module.b}; empty when it is none. */
  static Optional<List<String>> of(String address) {
    return address.isEmpty()
        ? Optional.of(List.of())
        : Address.parse(address).map(found -> of(found.module()));
  }

  static List<String> of(ModulePath path) {
    return path.steps().stream().map(ModulePath.Step::name).toList();
  }

  /** The address of the module that {@code names} lead to. */
  static String address(List<String> names) {
    return names.stream().map(name -> "module." + name).collect(Collectors.joining("."));
  }
}
