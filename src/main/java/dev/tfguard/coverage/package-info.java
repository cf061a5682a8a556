/** What a provider's schema has that the catalogue says nothing of, and the other way round. */
@NullMarked
package dev.tfguard.coverage;

import org.jspecify.annotations.NullMarked;
