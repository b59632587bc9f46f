package org.sluice.itests.liferay.binary;

import java.util.List;
import org.sluice.itests.liferay.Published;

/**
 * What a published step finds, and what it has to leave behind. All statements are portable.
 *
 * @param step the class, with dots
 * @param versions the versions of its jar that it stands for
 * @param ownTables tables that the jar's own script creates
 * @param portalTables tables that the portal's script creates
 * @param before statements that bring the tables into the shape that the step expects, and fill them
 * @param after statements that only work after the step
 * @param query what is asked in the end
 * @param expected its rows
 */
record Rehearsal(
        String step,
        List<String> versions,
        List<String> ownTables,
        List<String> portalTables,
        List<String> before,
        List<String> after,
        String query,
        List<String> expected) {
    static Rehearsal of(String step, String... versions) {
        return new Rehearsal(step, List.of(versions), List.of(), List.of(), List.of(), List.of(), "", List.of());
    }

    Rehearsal ownTables(String... names) {
        return new Rehearsal(step, versions, List.of(names), portalTables, before, after, query, expected);
    }

    Rehearsal portalTables(String... names) {
        return new Rehearsal(step, versions, ownTables, List.of(names), before, after, query, expected);
    }

    Rehearsal before(String... statements) {
        return new Rehearsal(step, versions, ownTables, portalTables, List.of(statements), after, query, expected);
    }

    Rehearsal after(String... statements) {
        return new Rehearsal(step, versions, ownTables, portalTables, before, List.of(statements), query, expected);
    }

    Rehearsal expect(String question, String... rows) {
        return new Rehearsal(step, versions, ownTables, portalTables, before, after, question, List.of(rows));
    }

    boolean isFor(Published jar, String className) {
        return step.equals(className) && versions.contains(jar.version());
    }
}
