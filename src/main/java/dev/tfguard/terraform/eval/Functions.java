package dev.tfguard.terraform.eval;

import dev.tfguard.terraform.eval.Function.Body;
import dev.tfguard.terraform.eval.Function.Demand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All functions that are evaluated; {@code try} and {@code can} are in {@link Call}. */
final class Functions {
  private static final Map<String, Function> ALL = all();

  private final Map<String, Function> table = new LinkedHashMap<>();

  private Functions() {}

  /** The function of that name; others, such as {@code file} and {@code timestamp}, are unknown. */
  static Optional<Function> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Map<String, Function> all() {
    Functions functions = new Functions();
    TextFunctions.addTo(functions);
    TrimFunctions.addTo(functions);
    FormatFunctions.addTo(functions);
    RegexFunctions.addTo(functions);
    NumberFunctions.addTo(functions);
    SearchFunctions.addTo(functions);
    SequenceFunctions.addTo(functions);
    MappingFunctions.addTo(functions);
    SetFunctions.addTo(functions);
    ConversionFunctions.addTo(functions);
    return functions.table;
  }

  /** Adds a function that needs its arguments known throughout. */
  void strict(String name, Type returns, Body body, Type... parameters) {
    add(
        name,
        new Function(Demand.WHOLLY_KNOWN, returns, List.of(parameters), Optional.empty(), body));
  }

  /** Adds a function whose arguments may hold unknown parts. */
  void structural(String name, Body body, Type... parameters) {
    add(name, of(Demand.KNOWN, body, parameters));
  }

  /** Adds a function that looks itself for what is null or unknown. */
  void special(String name, Body body, Type... parameters) {
    add(name, of(Demand.ANYTHING, body, parameters));
  }

  /** Lets the function added before take any number of arguments of {@code type} more. */
  void rest(String name, Type type) {
    Optional.ofNullable(table.get(name)).ifPresent(given -> table.put(name, given.withRest(type)));
  }

  private static Function of(Demand demand, Body body, Type... parameters) {
    return new Function(
        demand, Type.Basic.UNDETERMINED, List.of(parameters), Optional.empty(), body);
  }

  private void add(String name, Function function) {
    table.put(name, function);
  }
}
