/** Tests of fixes: text in, text out, and the patch as git and patch(1) take it. */
@NullMarked
package dev.tfguard.fix;

import org.jspecify.annotations.NullMarked;
