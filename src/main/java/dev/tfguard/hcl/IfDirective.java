package dev.tfguard.hcl;

import java.util.List;

/** {@code %{ if condition }…%{ else }…%{ endif }}. */
public record IfDirective(
    int start,
    int end,
    Expression condition,
    List<TemplatePart> whenTrue,
    List<TemplatePart> whenFalse)
    implements TemplatePart {}
