package org.sluice.itests.liferay.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of {@code accepted-differences.txt}: differences that stay, and why.
 *
 * @param pattern {@code class#member}, in which {@code *} stands for any text
 */
public record Accepted(String pattern, Kind kind, String reason) {
    private static final Pattern LINE = Pattern.compile("(\\S+#\\S*) \\| (\\w+) \\| (.+)");

    /** All lines but the blank ones and the comments, in their order. */
    public static List<Accepted> all() {
        try (InputStream in = Objects.requireNonNull(Accepted.class.getResourceAsStream("accepted-differences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(Accepted::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the accepted differences.", e);
        }
    }

    private static Accepted parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Cannot read the accepted difference '%s': a line is 'class#member | kind | reason'."
                            .formatted(line));
        }
        return new Accepted(
                matcher.group(1), Kind.valueOf(matcher.group(2).toUpperCase(Locale.ROOT)), matcher.group(3));
    }

    boolean covers(Difference difference) {
        String glob = Pattern.quote(pattern).replace("*", "\\E.*\\Q");
        return kind == difference.kind() && (difference.type() + "#" + difference.what()).matches(glob);
    }
}
