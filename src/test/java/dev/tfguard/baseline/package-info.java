@NullMarked
package dev.tfguard.baseline;

import org.jspecify.annotations.NullMarked;
