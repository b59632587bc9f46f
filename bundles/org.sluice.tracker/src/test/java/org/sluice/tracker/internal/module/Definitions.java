package org.sluice.tracker.internal.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ModuleDefinition;
import org.sluice.api.spi.ModuleRegistry;

/** An engine that only remembers what it is told. */
final class Definitions implements ModuleRegistry {
    private final Map<ModuleName, ModuleDefinition> current = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<ModuleDefinition> all = new CopyOnWriteArrayList<>();

    @Override
    public void define(ModuleDefinition definition) {
        current.put(definition.module(), definition);
        all.add(definition);
        calls.add("define " + definition.module());
    }

    @Override
    public void forget(ModuleName module) {
        current.remove(module);
        calls.add("forget " + module);
    }

    Optional<ModuleDefinition> of(String module) {
        return Optional.ofNullable(current.get(new ModuleName(module)));
    }

    /** Every definition that there was, also those that others have replaced. */
    List<ModuleDefinition> all() {
        return all;
    }

    List<String> calls() {
        return calls;
    }
}
