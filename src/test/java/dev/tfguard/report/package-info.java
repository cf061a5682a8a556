@NullMarked
package dev.tfguard.report;

import org.jspecify.annotations.NullMarked;
