@NullMarked
package dev.tfguard.waiver;

import org.jspecify.annotations.NullMarked;
