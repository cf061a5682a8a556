@NullMarked
package dev.tfguard.setup;

import org.jspecify.annotations.NullMarked;
