/** Source text, positions in it and edits to it; knows nothing of Terraform. */
@NullMarked
package dev.tfguard.source;

import org.jspecify.annotations.NullMarked;
