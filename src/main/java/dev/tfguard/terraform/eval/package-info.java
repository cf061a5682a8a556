/**
 * The evaluation of Terraform expressions without Terraform: known, assumed or unknown, never a
 * guess.
 *
 * <p>What it answers is what {@code terraform console} of Terraform 1.11 prints, or unknown. The
 * rules are those of the HCL specification and of the documentation of Terraform's functions.
 */
@NullMarked
package dev.tfguard.terraform.eval;

import org.jspecify.annotations.NullMarked;
