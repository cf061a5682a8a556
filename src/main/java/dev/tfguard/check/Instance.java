package dev.tfguard.check;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.eval.Evaluator;

/** One way in which a resource or a call comes about; equal only to itself. */
public final class Instance {
  private final String address;
  private final CallPath path;
  private final Evaluator evaluator;

  Instance(String address, CallPath path, Evaluator evaluator) {
    this.address = address;
    this.path = path;
    this.evaluator = evaluator;
  }

  /** The address in its root module. */
  public String address() {
    return address;
  }

  /** The calls that lead to its module. */
  public CallPath path() {
    return path;
  }

  /** Knows what names mean there. */
  public Evaluator evaluator() {
    return evaluator;
  }

  /** The call and the root module's directory, for a message; empty in a root module itself. */
  String caller() {
    if (path.parent().isEmpty()) {
      return "";
    }
    String root = path.root().display();
    return path.address() + (root.equals(".") ? "" : " of " + root);
  }
}
