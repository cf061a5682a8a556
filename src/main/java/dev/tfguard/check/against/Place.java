package dev.tfguard.check.against;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.ModulePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A module in the configuration of a root module, whatever instance of it.
 *
 * @param root the root module's directory
 * @param calls the names of the calls that lead there, the root module's first
 */
record Place(Path root, List<String> calls) {

  /** Copies the list. */
  Place {
    calls = List.copyOf(calls);
  }

  static Place of(CallPath path) {
    List<String> names = path.calls().stream().map(ModuleCall::name).toList();
    return new Place(path.root().directory(), names);
  }

  /** The module that {@code names}, called one from another, lead to from here. */
  Place then(List<String> names) {
    List<String> longer = new ArrayList<>(calls);
    longer.addAll(names);
    return new Place(root, longer);
  }

  /** The module that the first {@code depth} calls lead to. */
  Place first(int depth) {
    return new Place(root, calls.subList(0, depth));
  }

  /** The names of the calls in {@code path}. */
  static List<String> names(ModulePath path) {
    return path.steps().stream().map(ModulePath.Step::name).toList();
  }
}
