package org.sluice.sql.internal;

import java.util.Map;

/**
 * All that a database says in its own way.
 *
 * @param words what stands for a word outside of quotations: type names, {@code TRUE}, {@code CURRENT_TIMESTAMP}
 * @param values what stands for a value in brackets, such as {@code [$TRUE$]}
 * @param epoch the literal for the first of January 1970
 * @param functions what stands for a call
 * @param statements the statements that alter tables
 * @param catalog what its catalog says
 */
public record Syntax(
        Map<String, String> words,
        Map<String, String> values,
        String epoch,
        Map<String, FunctionSyntax> functions,
        StatementSyntax statements,
        CatalogSyntax catalog) {
    public Syntax {
        words = Map.copyOf(words);
        values = Map.copyOf(values);
        functions = Map.copyOf(functions);
    }
}
