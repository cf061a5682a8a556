@NullMarked
package dev.tfguard.config;

import org.jspecify.annotations.NullMarked;
