package org.sluice.sql.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.sluice.sql.Dialect;

/** What a dialect tells, a case below the other: its name behind two hyphens, then a statement a line. */
final class GoldenFile {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private GoldenFile() {}

    /** What was found right when it was last looked at. */
    static String expected(Dialect dialect) {
        return read(dialect.name() + ".sql");
    }

    /** What the dialect tells now. */
    static String actual(Dialect dialect) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (GoldenCase each : GoldenCases.all()) {
            text.append("-- ").append(each.name()).append('\n');
            each.told(dialect).forEach(statement -> text.append(statement).append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    /** Keeps what the dialect tells now, for a person to compare and to take over. */
    static Path keep(Dialect dialect, String actual) {
        Path file = Path.of("target", "golden", dialect.name() + ".sql");
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why something is not as it would be expected: in a file, the columns stand between bars, dialects between commas. */
    record Reason(List<String> dialects, String what, String reason) {}

    /** The lines of a file with reasons, without comments. */
    static List<Reason> reasons(String file) {
        return read(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 3))
                .map(columns -> new Reason(List.of(columns[0].split(",", -1)), columns[1], columns[2]))
                .toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the golden file '" + file + "'.", e);
        }
    }
}
