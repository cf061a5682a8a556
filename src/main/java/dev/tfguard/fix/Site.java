package dev.tfguard.fix;

import dev.tfguard.catalog.StatefulType;
import dev.tfguard.finding.Finding;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import java.util.Optional;

/**
 * A finding with the sources it is about.
 *
 * @param resource the resource it is about; empty when it is about something else
 * @param type what is known of its type
 */
record Site(
    Finding finding, Module module, Optional<Resource> resource, Optional<StatefulType> type) {}
