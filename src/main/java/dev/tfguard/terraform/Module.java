package dev.tfguard.terraform;

import dev.tfguard.hcl.Attribute;
import dev.tfguard.hcl.Block;
import dev.tfguard.hcl.HclFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sources of one directory with override files merged in; everything stands in the order
 * written, files in the order of their names.
 */
public final class Module {
  private final ModuleSources sources;
  private final List<Resource> resources;
  private final List<ModuleCall> calls;
  private final Map<String, InputVariable> variables;
  private final Map<String, Located<Attribute>> locals;
  private final List<ProviderConfig> providers;
  private final List<Removed> removed;
  private final List<Moved> moved;
  private final List<Import> imports;
  private final List<Located<Block>> settings;
  private final List<ModuleDiagnostic> diagnostics;

  Module(ModuleSources sources, Declarations found) {
    this.sources = sources;
    resources = List.copyOf(found.resources());
    calls = List.copyOf(found.calls());
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(found.variables()));
    locals = Collections.unmodifiableMap(new LinkedHashMap<>(found.locals()));
    providers = List.copyOf(found.providers());
    removed = List.copyOf(found.removed());
    moved = List.copyOf(found.moved());
    imports = List.copyOf(found.imports());
    settings = List.copyOf(found.settings());
    diagnostics = List.copyOf(found.diagnostics());
  }

  /** Merges the files of one module. */
  public static Module of(ModuleSources sources) {
    Declarations found = new Declarations(sources.dialect());
    sources.primary().forEach(found::append);
    sources.override().forEach(found::merge);
    return new Module(sources, found);
  }

  /**
   * The same module with {@code changed} in the place of the file of that path; a file that is new
   * is taken for an override file.
   */
  Module with(HclFile changed) {
    return of(sources.with(changed));
  }

  /** Absolute and normalized, symbolic links not followed. */
  public Path directory() {
    return sources.directory();
  }

  /** The directory as shown to people. */
  public String display() {
    return sources.display();
  }

  /** How it came to be read. */
  public Origin origin() {
    return sources.origin();
  }

  /** The rules it was read by, never {@link Dialect#AUTO}. */
  public Dialect dialect() {
    return sources.dialect();
  }

  /** The sources, override files last. */
  public List<HclFile> files() {
    List<HclFile> files = new ArrayList<>(sources.primary());
    files.addAll(sources.override());
    return files;
  }

  /** The variable files it loads by itself when it is a root module; a later one wins. */
  public List<HclFile> variableFiles() {
    return sources.variables();
  }

  /** The {@code resource} blocks. */
  public List<Resource> resources() {
    return resources.stream().filter(found -> found.mode() == Mode.MANAGED).toList();
  }

  /** The {@code data} blocks, those in {@code check} blocks included. */
  public List<Resource> data() {
    return resources.stream().filter(found -> found.mode() == Mode.DATA).toList();
  }

  /** The {@code module} blocks. */
  public List<ModuleCall> calls() {
    return calls;
  }

  /** The {@code variable} blocks by name. */
  public Map<String, InputVariable> variables() {
    return variables;
  }

  /** The variable of that name. */
  public Optional<InputVariable> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  /** The local value of that name. */
  public Optional<Located<Attribute>> local(String name) {
    return Optional.ofNullable(locals.get(name));
  }

  /** The arguments of the {@code locals} blocks by name. */
  public Map<String, Located<Attribute>> locals() {
    return locals;
  }

  /** The {@code provider} blocks. */
  public List<ProviderConfig> providers() {
    return providers;
  }

  /** The provider configuration of that name and alias. */
  public Optional<ProviderConfig> provider(String name, Optional<String> alias) {
    return providers.stream()
        .filter(found -> found.name().equals(name) && found.alias().equals(alias))
        .findFirst();
  }

  /** The {@code removed} blocks. */
  public List<Removed> removed() {
    return removed;
  }

  /** The {@code moved} blocks. */
  public List<Moved> moved() {
    return moved;
  }

  /** The {@code import} blocks. */
  public List<Import> imports() {
    return imports;
  }

  /** The {@code terraform} blocks, unmerged. */
  public List<Located<Block>> settings() {
    return settings;
  }

  /** What Terraform would refuse, beyond the faults of syntax in {@link #files}. */
  public List<ModuleDiagnostic> diagnostics() {
    return diagnostics;
  }

  @Override
  public String toString() {
    return display();
  }
}
