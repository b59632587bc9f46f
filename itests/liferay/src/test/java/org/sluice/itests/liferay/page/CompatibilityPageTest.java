package org.sluice.itests.liferay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.Surface;
import org.sluice.itests.liferay.binary.Linking;
import org.sluice.itests.liferay.classfile.ClassFiles;
import org.sluice.itests.liferay.classfile.ClassSpace;
import org.sluice.itests.liferay.signature.Accepted;

/**
 * The page on compatibility says what is so. {@code mvn test -pl itests/liferay -Dtest=CompatibilityPageTest
 * -Dsluice.page=write} makes its parts anew.
 */
class CompatibilityPageTest {
    /** What the page takes from the classes. */
    enum Part {
        LINKED {
            @Override
            String content() {
                return row("Jar", "Upgrade classes", "Linked") + row("---", "---:", "---:") + linked();
            }
        },
        DIFFERENCES {
            @Override
            String content() {
                return row("Members", "Difference", "Why") + row("---", "---", "---") + differences();
            }
        },
        UNSUPPORTED {
            @Override
            String content() {
                return row("Class", "Members", "What they say") + row("---", "---", "---") + unsupported();
            }
        };

        abstract String content();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsSo(Part part) throws IOException {
        String name = part.name().toLowerCase(Locale.ROOT);
        if ("write".equals(System.getProperty("sluice.page"))) {
            Page.replace(name, part.content());
        }

        assertThat(Page.part(name)).isEqualTo(part.content().strip());
    }

    private static String linked() {
        ClassSpace surface = Surface.space();
        StringBuilder rows = new StringBuilder();
        int found = 0;
        int linked = 0;
        for (List<Published> jars : List.of(Published.MODULES, Published.PORTAL)) {
            for (Published jar : jars) {
                Linking linking = Linking.of(jar, surface);
                found += linking.upgradeClasses().size();
                linked += linking.linked().size();
                rows.append(row(
                        jar.toString(),
                        linking.upgradeClasses().size(),
                        linking.linked().size()));
            }
        }
        return rows + row("all", found, linked);
    }

    private static String differences() {
        return Accepted.all().stream()
                .map(each -> row("`" + each.pattern() + "`", each.kind(), each.reason()))
                .collect(Collectors.joining());
    }

    private static String unsupported() {
        StringBuilder rows = new StringBuilder();
        ClassFiles.bytes(Surface.BUNDLE, Surface::isApi).forEach((type, bytes) -> {
            Map<String, TreeSet<String>> members = new TreeMap<>();
            Unsupported.in(bytes)
                    .forEach((member, sentence) -> members.computeIfAbsent(sentence, key -> new TreeSet<>())
                            .add("`" + member.name() + "`"));
            members.forEach((sentence, names) ->
                    rows.append(row("`" + type.replace('/', '.') + "`", String.join(", ", names), sentence)));
        });
        return rows.toString();
    }

    private static String row(Object... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.toString().replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
