package dev.tfguard.finding;

import java.util.List;

/**
 * What a finding is about: a resource or module call, and maybe one argument of it.
 *
 * @param type the resource type
 * @param localAddress the address within the module that the source is part of
 * @param addresses every address that instantiates it, at least one; with several modules calling
 *     the same source there are several
 * @param attribute the path of the argument, dots for nested ones; empty for the whole
 */
public record Subject(String type, String localAddress, List<String> addresses, String attribute) {

  /** Throws {@link IllegalArgumentException} when there is no address. */
  public Subject {
    if (addresses.isEmpty()) {
      throw new IllegalArgumentException("no address for " + localAddress);
    }
    addresses = List.copyOf(addresses);
  }

  /** The whole of the resource that {@code addresses} instantiate. */
  public static Subject of(String type, String localAddress, List<String> addresses) {
    return new Subject(type, localAddress, addresses, "");
  }

  /** The argument at {@code path} of this subject. */
  public Subject at(String path) {
    return new Subject(type, localAddress, addresses, path);
  }
}
