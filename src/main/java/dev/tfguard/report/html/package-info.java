/** The report for a browser: what it shows, and the templates that write it. */
@JStacheConfig(
    type = JStacheType.STACHE,
    pathing = @JStachePath(prefix = "dev/tfguard/report/html/", suffix = ".mustache"))
@NullMarked
package dev.tfguard.report.html;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import org.jspecify.annotations.NullMarked;
