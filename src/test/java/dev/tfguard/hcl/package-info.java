/** Tests of the HCL language: what is accepted, what tree it gives, what is said of faults. */
@NullMarked
package dev.tfguard.hcl;

import org.jspecify.annotations.NullMarked;
