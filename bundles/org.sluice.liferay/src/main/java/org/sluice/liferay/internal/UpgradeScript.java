package org.sluice.liferay.internal;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import java.net.URL;
import java.sql.Connection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sluice.api.spi.Step;
import org.sluice.api.spi.StepContext;
import org.sluice.sql.Dialects;

/**
 * Executes the script that a module has for the database at hand, or else the one for any.
 *
 * @param name the name that the scripts have in common
 * @param scripts the scripts, by the name of the database
 */
public record UpgradeScript(String name, SortedMap<String, URL> scripts) implements Step {
    public UpgradeScript {
        scripts = Collections.unmodifiableSortedMap(new TreeMap<>(scripts));
    }

    @Override
    public Optional<List<String>> statements(Connection connection) throws Exception {
        return variant(Dialects.of(connection).name()).statements(connection);
    }

    @Override
    public void execute(StepContext context) throws Exception {
        variant(DatabaseStep.database(context)).execute(context);
    }

    private ScriptStep variant(String database) throws UpgradeException {
        String variant = scripts.containsKey(database) ? database : DatabaseStep.ANY;
        URL script = Optional.ofNullable(scripts.get(variant))
                .orElseThrow(() -> new UpgradeException(
                        "Cannot execute the script '%s' on '%s': the module has it for %s only. Add '%s.sql', or '%s.%s.sql'."
                                .formatted(name, database, String.join(", ", scripts.keySet()), name, name, database)));
        String ending = variant.equals(DatabaseStep.ANY) ? ".sql" : "." + variant + ".sql";
        return new ScriptStep(name + ending, script);
    }
}
