package dev.tfguard.plan;

import dev.tfguard.terraform.Address;
import java.util.stream.Collectors;

/**
 * A managed resource as the configuration names it: without the keys of instances.
 *
 * @param module the names of the calls, as in {@code module.a.module.b}; empty for the root module
 */
public record ConfigAddress(String module, String type, String name)
    implements Comparable<ConfigAddress> {

  /** That of a resource in the module at {@code moduleAddress}, whose instance keys are dropped. */
  public static ConfigAddress of(String moduleAddress, String type, String name) {
    return new ConfigAddress(withoutKeys(moduleAddress), type, name);
  }

  private static String withoutKeys(String moduleAddress) {
    if (moduleAddress.indexOf('[') < 0) {
      return moduleAddress;
    }
    return Address.parse(moduleAddress)
        .map(
            address ->
                address.module().steps().stream()
                    .map(step -> "module." + step.name())
                    .collect(Collectors.joining(".")))
        .orElse(moduleAddress);
  }

  @Override
  public int compareTo(ConfigAddress other) {
    return toString().compareTo(other.toString());
  }

  /** As in {@code module.a.aws_s3_bucket.logs}. */
  @Override
  public String toString() {
    String resource = type + "." + name;
    return module.isEmpty() ? resource : module + "." + resource;
  }
}
