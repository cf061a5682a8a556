/** The checks: what is wrong with the sources of a module, one final class each. */
@NullMarked
package dev.tfguard.check;

import org.jspecify.annotations.NullMarked;
