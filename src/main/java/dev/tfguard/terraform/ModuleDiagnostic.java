package dev.tfguard.terraform;

import dev.tfguard.hcl.Diagnostic;
import dev.tfguard.source.SourceFile;

/** Something in a module that Terraform would refuse although each file's syntax is right. */
public record ModuleDiagnostic(SourceFile file, Diagnostic diagnostic) {}
