package dev.tfguard.hcl;

/** A part of a template. */
public sealed interface TemplatePart extends Node
    permits TemplateLiteral, Interpolation, IfDirective, ForDirective {}
