package org.sluice.liferay.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.api.SchemaVersion;

/**
 * What the name of a script says: {@code <from>__<to>[__<name>][.<database>].sql}.
 *
 * @param file the name of the file
 * @param stem the name without database and ending
 * @param from the version that it starts from
 * @param to the version that it leads to
 * @param database the database that it is for; {@link DatabaseStep#ANY} when it names none
 */
public record ScriptName(String file, String stem, SchemaVersion from, SchemaVersion to, String database) {
    /** The databases that a name may say. */
    public static final List<String> DATABASES =
            List.of("db2", "h2", "hypersonic", "mariadb", "mysql", "oracle", "postgresql", "sqlserver", "sybase");

    private static final String ENDING = ".sql";
    private static final String VERSION =
            "\\d+(?:\\.\\d+){0,2}(?:(?<=\\d\\.\\d{1,9}\\.\\d{1,9})\\.[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*)?";
    private static final Pattern STEM = Pattern.compile("(" + VERSION + ")__(" + VERSION + ")(?:__[A-Za-z0-9_-]+)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /** Whether a file is to be taken as a script. */
    public static boolean isScript(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Empty when the name does not say between which versions the script leads. */
    public static Optional<ScriptName> parse(String file) {
        if (!file.endsWith(ENDING)) {
            return Optional.empty();
        }
        String name = file.substring(0, file.length() - ENDING.length());
        Optional<String> database =
                DATABASES.stream().filter(it -> name.endsWith("." + it)).findFirst();
        String stem = database.map(it -> name.substring(0, name.length() - it.length() - 1))
                .orElse(name);
        Matcher matcher = STEM.matcher(stem);
        return matcher.matches()
                ? Optional.of(new ScriptName(
                        file,
                        stem,
                        SchemaVersion.parse(matcher.group(1)),
                        SchemaVersion.parse(matcher.group(2)),
                        database.orElse(DatabaseStep.ANY)))
                : Optional.empty();
    }

    /**
     * Whether the qualifier of the version was surely meant to be a database: it is a word, and the same name without it
     * is there as well.
     */
    public boolean namesUnknownDatabase(Collection<ScriptName> others) {
        String qualifier = to.value().getQualifier();
        return WORD.matcher(qualifier).matches()
                && stem.endsWith("." + qualifier)
                && others.stream().anyMatch(other -> stem.equals(other.stem + "." + qualifier));
    }
}
