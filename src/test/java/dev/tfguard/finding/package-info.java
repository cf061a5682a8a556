@NullMarked
package dev.tfguard.finding;

import org.jspecify.annotations.NullMarked;
