/** What a check found, in the order and with the identity that every report shares. */
@NullMarked
package dev.tfguard.finding;

import org.jspecify.annotations.NullMarked;
