package dev.tfguard.check.against;

import dev.tfguard.check.Estate;
import dev.tfguard.check.Existence;
import dev.tfguard.check.ModuleUse;
import dev.tfguard.check.against.Standing.Kind;
import dev.tfguard.terraform.CallPath;
import dev.tfguard.terraform.Module;
import dev.tfguard.terraform.ModuleCall;
import dev.tfguard.terraform.Resolution;
import dev.tfguard.terraform.Resource;
import dev.tfguard.terraform.ResourceName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The later state of the sources, in which things of the earlier one are looked up. */
final class Present {
  private final Estate estate;
  private final Map<Path, Path> renamed;
  private final Map<Place, CallPath> paths = new HashMap<>();
  private final Map<Path, Place> homes = new HashMap<>();

  /**
   * @param renamed the directories that root modules have now, by those they had
   */
  Present(Estate estate, Map<Path, Path> renamed) {
    this.estate = estate;
    this.renamed = renamed;
    for (Module module : estate.workspace().modules()) {
      for (CallPath path : estate.workspace().tree().instances(module).paths()) {
        paths.putIfAbsent(Place.of(path), path);
        homes.putIfAbsent(module.directory(), Place.of(path));
      }
    }
  }

  Estate estate() {
    return estate;
  }

  /** The module that is now at {@code directory}. */
  Optional<Module> module(Path directory) {
    return Optional.ofNullable(homes.get(renamed.getOrDefault(directory, directory)))
        .flatMap(this::path)
        .map(CallPath::module);
  }

  /** The module at {@code place}. */
  Optional<CallPath> path(Place place) {
    return Optional.ofNullable(paths.get(place));
  }

  /**
   * The place that is now what {@code past} was: a root module may have another directory, or be
   * called by another root module. Empty where its root module is gone.
   */
  Optional<Place> place(Place past) {
    Path root = renamed.getOrDefault(past.root(), past.root());
    return Optional.ofNullable(homes.get(root)).map(home -> home.then(past.calls()));
  }

  /** What has become of the resource {@code name} in the module at {@code place}. */
  Standing resource(Place place, ResourceName name) {
    Standing module = module(place);
    return module.is(Kind.ALIVE) ? resource(module.at().orElseThrow(), name) : module;
  }

  /** What has become of the module that the calls of {@code place} lead to. */
  Standing module(Place place) {
    int home = home(place);
    Optional<CallPath> at = path(place.first(home));
    for (int depth = home; depth < place.calls().size(); depth++) {
      Standing call = call(at.orElseThrow(), place.calls().get(depth));
      if (!call.is(Kind.ALIVE)) {
        return call;
      }
      Optional<CallPath> next = path(place.first(depth + 1));
      if (next.isEmpty()) {
        return behind(call);
      }
      at = next;
    }
    return new Standing(Kind.ALIVE, at, Optional.empty(), Optional.empty());
  }

  /** The number of calls that lead to the root module, which may be called by another now. */
  private int home(Place place) {
    int depth = 0;
    while (!paths.containsKey(place.first(depth))) {
      depth++;
    }
    return depth;
  }

  /** What has become of the call {@code name} in the module at {@code caller}. */
  Standing call(CallPath caller, String name) {
    Optional<ModuleUse> use = estate.use(caller);
    Optional<ModuleCall> call =
        caller.module().calls().stream().filter(each -> each.name().equals(name)).findFirst();
    Kind kind = Kind.ALIVE;
    if (call.isEmpty()) {
      kind = Kind.NO_CALL;
    } else if (use.isEmpty() || Existence.isRuledOut(call.get(), use.get().evaluator())) {
      kind = Kind.CALL_OFF;
    }
    return new Standing(kind, Optional.of(caller), call, Optional.empty());
  }

  // A module that is used in very many ways has more places than are listed.
  private Standing behind(Standing call) {
    CallPath caller = call.at().orElseThrow();
    Resolution to = estate.workspace().tree().resolve(caller, call.call().orElseThrow());
    Kind kind = Kind.ELSEWHERE;
    if (to instanceof Resolution.Found) {
      kind = Kind.UNKNOWN;
    } else if (to instanceof Resolution.NoSuchDirectory) {
      kind = Kind.NO_MODULE;
    }
    return new Standing(kind, call.at(), call.call(), Optional.empty());
  }

  private Standing resource(CallPath path, ResourceName name) {
    Optional<ModuleUse> use = estate.use(path);
    Optional<Resource> found =
        path.module().resources().stream()
            .filter(each -> each.resourceName().equals(name))
            .findFirst();
    Kind kind = Kind.ALIVE;
    if (found.isEmpty()) {
      kind = Kind.NO_BLOCK;
    } else if (use.isEmpty() || Existence.isRuledOut(found.get(), use.get().evaluator())) {
      kind = Kind.BLOCK_OFF;
    }
    return new Standing(kind, Optional.of(path), Optional.empty(), found);
  }
}
