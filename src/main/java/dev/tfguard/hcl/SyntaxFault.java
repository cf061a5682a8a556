package dev.tfguard.hcl;

/** Carries a diagnostic from where a fault is found to where the parser can go on. */
final class SyntaxFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  SyntaxFault(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
