package org.sluice.engine.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sluice.api.ModuleName;
import org.sluice.api.spi.ActiveRuns;

/** The runs that this process has in hand, and whose steps it executes now. Safe for use by several threads. */
public final class OpenRuns implements ActiveRuns {
    private final Map<ModuleName, DataSource> open = new ConcurrentHashMap<>();

    private final Set<ModuleName> inHand = ConcurrentHashMap.newKeySet();

    /** Whether somebody executes or settles a run of this module: nobody else may settle it then. */
    public boolean isInHand(ModuleName module) {
        return inHand.contains(module);
    }

    void take(ModuleName module) {
        inHand.add(module);
    }

    void leave(ModuleName module) {
        inHand.remove(module);
    }

    @Override
    public Optional<DataSource> of(ModuleName module) {
        return Optional.ofNullable(open.get(module));
    }

    void begin(ModuleName module, DataSource dataSource) {
        open.put(module, dataSource);
    }

    void end(ModuleName module) {
        open.remove(module);
    }
}
