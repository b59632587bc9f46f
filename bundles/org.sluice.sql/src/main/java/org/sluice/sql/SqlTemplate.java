package org.sluice.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.sluice.sql.internal.template.Splitter;

/** Reads scripts of portable SQL. */
public final class SqlTemplate {
    private SqlTemplate() {}

    /** Finds the files that scripts include. */
    @FunctionalInterface
    public interface Includes {
        /** The text of a file, by the name behind {@code @include}. */
        Optional<String> find(String name) throws IOException;
    }

    /**
     * The statements of a script, in order, without their semicolons and the comments before them.
     *
     * <p>A statement ends at a semicolon at the end of a line, if that is neither in a quotation or comment nor in the body of a
     * routine; at a line {@code go} or {@code /}; or at what the line {@code delimiter} chose. A quotation ends at its mark, and a
     * backslash before that has no meaning. Lines that begin with {@code ##} and the statement {@code COMMIT_TRANSACTION} are left out;
     * a line {@code @include name} stands for the lines of that file.
     *
     * @param file the script's name, for messages
     * @throws SqlSyntaxException naming file, line and statement, when something never ends or an included file is missing
     */
    public static List<TemplateStatement> read(String file, String text, Includes includes)
            throws IOException, SqlSyntaxException {
        return Splitter.split(file, text, includes);
    }

    /** The statements of a script that may include nothing. */
    public static List<TemplateStatement> read(String file, String text) throws SqlSyntaxException {
        try {
            return read(file, text, name -> Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("A script without includes reads no file", e);
        }
    }
}
