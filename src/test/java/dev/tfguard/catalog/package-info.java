@NullMarked
package dev.tfguard.catalog;

import org.jspecify.annotations.NullMarked;
