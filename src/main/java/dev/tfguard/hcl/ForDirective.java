package dev.tfguard.hcl;

import java.util.List;
import java.util.Optional;

/** {@code %{ for key, value in collection }…%{ endfor }}. */
public record ForDirective(
    int start,
    int end,
    Optional<String> keyName,
    String valueName,
    Expression collection,
    List<TemplatePart> body)
    implements TemplatePart {}
