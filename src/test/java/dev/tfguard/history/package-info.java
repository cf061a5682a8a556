/** Tests of the past. */
@NullMarked
package dev.tfguard.history;

import org.jspecify.annotations.NullMarked;
