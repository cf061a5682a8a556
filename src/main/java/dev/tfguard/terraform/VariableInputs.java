package dev.tfguard.terraform;

import dev.tfguard.hcl.HclFile;
import dev.tfguard.hcl.HclParser;
import dev.tfguard.hcl.ParsedExpression;
import dev.tfguard.source.Disk;
import dev.tfguard.source.FileTree;
import dev.tfguard.source.SourceFile;
import dev.tfguard.terraform.eval.Evaluator;
import dev.tfguard.terraform.eval.Scope;
import dev.tfguard.terraform.eval.Value;
import dev.tfguard.terraform.eval.Values;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values from the command line, for every root module that has the variable; a later one wins,
 * be it from a file or not.
 */
public final class VariableInputs {
  /** No values. */
  public static final VariableInputs NONE = new VariableInputs(List.of(), List.of());

  private final List<Input> inputs;
  private final List<ReadError> errors;

  private VariableInputs(List<Input> inputs, List<ReadError> errors) {
    this.inputs = List.copyOf(inputs);
    this.errors = List.copyOf(errors);
  }

  /** One argument, read. */
  sealed interface Input {}

  /** A single value, whose meaning depends on the variable's type. */
  record TextInput(String name, String text) implements Input {}

  /** The values of a file. */
  record FileInput(HclFile file) implements Input {}

  /** Reads the files among {@code arguments}. */
  public static VariableInputs read(List<VariableArgument> arguments, Path workingDirectory) {
    return read(arguments, Disk.NOW, workingDirectory);
  }

  /** Reads the same from {@code tree}. */
  public static VariableInputs read(
      List<VariableArgument> arguments, FileTree tree, Path workingDirectory) {
    DisplayPaths names = new DisplayPaths(workingDirectory);
    SourceReader reader = new SourceReader(tree, names);
    List<Input> inputs = new ArrayList<>();
    List<ReadError> errors = new ArrayList<>();
    for (VariableArgument argument : arguments) {
      if (argument instanceof VariableArgument.Given given) {
        inputs.add(new TextInput(given.name(), given.text()));
      } else if (argument instanceof VariableArgument.InFile in) {
        add(inputs, errors, reader.readVariables(names.resolve(in.file())));
      }
    }
    return new VariableInputs(inputs, errors);
  }

  /** Variable files that could not be read. */
  public List<ReadError> errors() {
    return errors;
  }

  /** The variable files, to report their faults. */
  public List<HclFile> files() {
    List<HclFile> files = new ArrayList<>();
    for (Input input : inputs) {
      if (input instanceof FileInput read) {
        files.add(read.file());
      }
    }
    return files;
  }

  /** The value given for {@code variable}, before its type is applied. */
  Optional<Value> value(InputVariable variable) {
    return inputs.stream()
        .flatMap(input -> valueIn(input, variable).stream())
        .reduce((earlier, later) -> later);
  }

  /** The value that {@code file} sets for the variable {@code name}. */
  static Optional<Value> valueIn(HclFile file, String name) {
    return file.body()
        .attribute(name)
        .map(found -> new Evaluator(Scope.EMPTY).evaluate(found.value()));
  }

  private static void add(List<Input> inputs, List<ReadError> errors, ReadResult result) {
    if (result instanceof ReadResult.Parsed read) {
      inputs.add(new FileInput(read.file()));
    } else if (result instanceof ReadResult.Failed failed) {
      errors.add(failed.error());
    }
  }

  private static Optional<Value> valueIn(Input input, InputVariable variable) {
    if (input instanceof FileInput read) {
      return valueIn(read.file(), variable.name());
    }
    return input instanceof TextInput given && given.name().equals(variable.name())
        ? Optional.of(valueOf(given, variable))
        : Optional.empty();
  }

  // internal/configs/named_values.go, VariableParsingMode: only a composite type asks for parsing.
  private static Value valueOf(TextInput given, InputVariable variable) {
    boolean literal = variable.constraint().map(found -> found.type().isPrimitive()).orElse(true);
    if (literal) {
      return Values.text(given.text());
    }
    ParsedExpression parsed =
        HclParser.parseExpression(new SourceFile("--var " + given.name(), given.text()));
    return parsed.diagnostics().isEmpty()
        ? new Evaluator(Scope.EMPTY).evaluate(parsed.expression())
        : Values.error("the text given for var." + given.name() + " is no expression");
  }
}
