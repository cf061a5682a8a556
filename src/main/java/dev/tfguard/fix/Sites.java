package dev.tfguard.fix;

import dev.tfguard.catalog.Catalog;
import dev.tfguard.finding.Finding;
import dev.tfguard.hcl.HclFile;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds again in a workspace what findings are about. */
final class Sites {
  private final Function<Path, Catalog> catalogs;
  private final Map<String, Module> modules = new HashMap<>();
  private final IdentityHashMap<Module, Map<String, List<Resource>>> resources =
      new IdentityHashMap<>();

  Sites(Workspace workspace, Function<Path, Catalog> catalogs) {
    this.catalogs = catalogs;
    for (Module module : workspace.modules()) {
      for (HclFile file : module.files()) {
        modules.put(file.source().path(), module);
      }
    }
  }

  /** The place of {@code finding}; empty for one that is in none of the files. */
  Optional<Site> find(Finding finding) {
    return Optional.ofNullable(modules.get(finding.location().path()))
        .map(module -> site(finding, module));
  }

  private Site site(Finding finding, Module module) {
    Catalog catalog = catalogs.apply(module.directory());
    return new Site(
        finding, module, resource(module, finding), catalog.find(finding.subject().type()));
  }

  private Optional<Resource> resource(Module module, Finding finding) {
    List<Resource> named =
        resources
            .computeIfAbsent(module, Sites::byAddress)
            .getOrDefault(finding.subject().localAddress(), List.of());
    return named.stream()
        .filter(found -> isAt(found, finding))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static boolean isAt(Resource resource, Finding finding) {
    return resource.file().source().path().equals(finding.location().path())
        && resource.declaration().span().contains(finding.location().span());
  }

  private static Map<String, List<Resource>> byAddress(Module module) {
    Map<String, List<Resource>> found = new HashMap<>();
    for (Resource resource : module.resources()) {
      found
          .computeIfAbsent(resource.resourceName().toString(), none -> new ArrayList<>(1))
          .add(resource);
    }
    return found;
  }
}
