package dev.tfguard.check;

import dev.tfguard.terraform.ModuleCall;
import java.util.List;

/**
 * A call through which state in fetched modules, which nobody here can edit, comes about.
 *
 * @param resources what is stateful behind the call, however deep
 */
record EntryCall(ModuleCall call, List<StatefulResource> resources) {}
