/**
 * What tfguard knows of resource types, modules and its own checks, read from rule files.
 *
 * <p>A rule file is HCL under {@code rules/}: {@code rules/<provider>/<service>.hcl} for resource
 * types, {@code rules/modules/} for modules, {@code rules/checks/} for checks.
 */
@NullMarked
package dev.tfguard.catalog;

import org.jspecify.annotations.NullMarked;
