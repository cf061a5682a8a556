/**
 * The HCL language: a lossless syntax tree of native and JSON syntax, and the parsers that build
 * it.
 *
 * <p>Every node knows its span in the file it was read from, and the text outside the tree's leaves
 * is only punctuation, white space and comments, so that a file can be edited without reprinting
 * it.
 */
@NullMarked
package dev.tfguard.hcl;

import org.jspecify.annotations.NullMarked;
