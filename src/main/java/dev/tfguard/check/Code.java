package dev.tfguard.check;

import dev.tfguard.plan.ConfigAddress;
import dev.tfguard.terraform.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks to paste into a source, made only of what cannot be anything else there. */
public final class Code {
  /** Lets go of a resource without deleting it, in a {@code removed} block. */
  public static final String KEEP = lifecycle("destroy = false");

  /** Makes Terraform refuse. */
  public static final String PREVENT = lifecycle("prevent_destroy = true");

  /** Makes the new one before the old one goes. */
  public static final String CREATE_FIRST = lifecycle("create_before_destroy = true");

  // Terraform ignores changes of what is configured only.
  private static final Set<String> COMPUTED = Set.of("id", "arn", "self_link", "tags_all");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*+");
  private static final Pattern PATH_END = Pattern.compile("[.\\[].*", Pattern.DOTALL);

  private Code() {}

  /** Takes what is at one address along to another; empty when one is no address. */
  public static Optional<String> moved(String from, String to) {
    return address(from).flatMap(found -> address(to).map(other -> movedBlock(from, to)));
  }

  /** Lets go of all instances of the resource at {@code address}; empty when it is none. */
  public static Optional<String> removed(String address) {
    return address(address)
        .flatMap(Address::resource)
        .map(found -> ConfigAddress.of(module(address), found.type(), found.name()))
        .map(Code::removed);
  }

  /** Lets go of all that the module at {@code address} has made; empty when it is none. */
  public static Optional<String> removedModule(String address) {
    return address(address).filter(found -> found.resource().isEmpty()).map(Code::removed);
  }

  private static String removed(Object from) {
    return "removed {\n  from = " + from + "\n\n" + indented(KEEP) + "\n}";
  }

  /** Leaves the arguments at {@code paths} as they are. */
  public static Optional<String> ignoreChanges(List<String> paths) {
    List<String> names =
        paths.stream().map(path -> PATH_END.matcher(path).replaceFirst("")).distinct().toList();
    return names.isEmpty() || !names.stream().allMatch(Code::isArgument)
        ? Optional.empty()
        : Optional.of(lifecycle("ignore_changes = [" + String.join(", ", names) + "]"));
  }

  private static boolean isArgument(String name) {
    return NAME.matcher(name).matches() && !COMPUTED.contains(name);
  }

  /** What {@code text} is read as, if written again it is the same. */
  public static Optional<Address> address(String text) {
    return Address.parse(text).filter(read -> read.toString().equals(text));
  }

  /** The address as an argument of a shell command, if it can be nothing else. */
  public static Optional<String> argument(String address) {
    return address(address)
        .filter(found -> address.indexOf('\'') < 0)
        .map(found -> address.indexOf('[') < 0 ? address : "'" + address + "'");
  }

  private static String module(String address) {
    return address(address).map(found -> found.module().toString()).orElse("");
  }

  private static String movedBlock(String from, String to) {
    return "moved {\n  from = " + from + "\n  to   = " + to + "\n}";
  }

  private static String lifecycle(String setting) {
    return "lifecycle {\n  " + setting + "\n}";
  }

  private static String indented(String block) {
    return block.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
  }
}
