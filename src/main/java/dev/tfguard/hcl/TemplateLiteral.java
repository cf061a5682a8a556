package dev.tfguard.hcl;

/**
 * Text in a template.
 *
 * @param value escapes resolved, white space trimmed where a {@code ~} or {@code <<-} asks for it
 */
public record TemplateLiteral(int start, int end, String value) implements TemplatePart {}
