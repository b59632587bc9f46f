package org.sluice.itests.liferay.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page on compatibility; parts of it, between two comments that name them, are made from the classes. */
final class Page {
    private static final Path FILE = Path.of(System.getProperty("sluice.root"), "docs", "liferay-compatibility.md");

    private Page() {}

    static String part(String name) throws IOException {
        Matcher matcher = pattern(name).matcher(Files.readString(FILE));
        if (!matcher.find()) {
            throw new IllegalStateException("The page '%s' has no part '%s'.".formatted(FILE, name));
        }
        return matcher.group(2).strip();
    }

    static void replace(String name, String content) throws IOException {
        String replaced = pattern(name)
                .matcher(Files.readString(FILE))
                .replaceFirst(
                        match -> Matcher.quoteReplacement(match.group(1) + content.strip() + "\n" + match.group(3)));
        Files.writeString(FILE, replaced);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("(<!-- made: " + name + " -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);
    }
}
