package org.sluice.sql.internal;

import java.util.List;

/** How a database calls one portable function. */
@FunctionalInterface
public interface FunctionSyntax {
    /** The call with these arguments, which are already told in the database's SQL. */
    String call(List<String> arguments);

    /** A call with one or two arguments, which stand in the text as {@code %1$s} and {@code %2$s}. */
    static FunctionSyntax template(String text) {
        return arguments -> text.formatted(arguments.toArray());
    }
}
