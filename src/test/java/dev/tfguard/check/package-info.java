/** Tests of the checks. */
@NullMarked
package dev.tfguard.check;

import org.jspecify.annotations.NullMarked;
