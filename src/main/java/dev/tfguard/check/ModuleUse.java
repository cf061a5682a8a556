package dev.tfguard.check;

import dev.tfguard.terraform.Address;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.eval.Evaluator;

/**
 * One way in which a module is used.
 *
 * @param path the calls that lead to it
 * @param evaluator knows what names mean in the module when it is used so
 */
public record ModuleUse(CallPath path, Evaluator evaluator) {

  /** The address of {@code resource}, which its module declares. */
  public String address(Resource resource) {
    return Address.of(path.address(), resource.resourceName()).toString();
  }

  /** The address of what {@code call}, which its module declares, leads to. */
  public String address(ModuleCall call) {
    return within("module." + call.name());
  }

  /** The address that {@code local}, which is one in its module, has in the root module. */
  public String address(Address local) {
    return within(local.toString());
  }

  private String within(String local) {
    String outer = path.address().toString();
    return (outer.isEmpty() ? "" : outer + ".") + local;
  }
}
