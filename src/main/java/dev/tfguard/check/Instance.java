package dev.tfguard.check;

import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.eval.Evaluator;

/**
 * One way in which a resource or a call comes about.
 *
 * @param address in its root module
 * @param path the calls that lead to its module
 * @param evaluator knows what names mean there
 */
record Instance(String address, CallPath path, Evaluator evaluator) {

  /** The call and the root module's directory, for a message; empty in a root module itself. */
  String caller() {
    if (path.parent().isEmpty()) {
      return "";
    }
    String root = path.root().display();
    return path.address() + (root.equals(".") ? "" : " of " + root);
  }
}
