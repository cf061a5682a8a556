/** The findings that were there when a repository took tfguard up, and what became of them. */
@NullMarked
package dev.tfguard.baseline;

import org.jspecify.annotations.NullMarked;
