package dev.tfguard.hcl;

/** What may stand in a body: an argument or a block. */
public sealed interface BodyItem extends Node permits Attribute, Block {}
