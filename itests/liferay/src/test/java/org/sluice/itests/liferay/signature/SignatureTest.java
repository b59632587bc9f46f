package org.sluice.itests.liferay.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sluice.itests.liferay.Published;
import org.sluice.itests.liferay.Surface;
import org.sluice.itests.liferay.classfile.ClassFile;
import org.sluice.itests.liferay.classfile.ClassFiles;

/** Every public class of the upgrade API has the members that it has in the published jars, of either generation. */
class SignatureTest {
    private static Map<String, List<ClassFile>> published = Map.of();
    private static Set<Difference> differences = Set.of();

    @BeforeAll
    static void compare() {
        Map<String, ClassFile> api = Surface.api();
        Map<String, List<ClassFile>> versions = new TreeMap<>();
        for (Published jar : Published.API) {
            ClassFiles.in(
                            jar.jar(),
                            name -> api.containsKey(name) && api.get(name).isPublic())
                    .forEach((name, file) -> versions.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(file));
        }
        published = versions;
        differences = Comparison.of(Surface.space(), versions);
    }

    @Test
    void everyDifferenceIsAcceptedWithAReason() {
        List<Accepted> accepted = Accepted.all();

        List<Difference> unexplained = differences.stream()
                .filter(difference -> accepted.stream().noneMatch(each -> each.covers(difference)))
                .toList();

        assertThat(unexplained.stream().map(Difference::toString).collect(Collectors.joining("\n")))
                .as("differences that accepted-differences.txt does not explain")
                .isEmpty();
    }

    @Test
    void everyAcceptedDifferenceIsThere() {
        List<Accepted> stale = Accepted.all().stream()
                .filter(each -> differences.stream().noneMatch(each::covers))
                .toList();

        assertThat(stale).isEmpty();
    }

    @Test
    void theClassesThatUpgradeCodeIsWrittenAgainstAreCompared() {
        assertThat(published)
                .containsKeys(
                        "com/liferay/portal/kernel/upgrade/UpgradeProcess",
                        "com/liferay/portal/kernel/dao/db/BaseDBProcess",
                        "com/liferay/portal/upgrade/registry/UpgradeStepRegistrator$Registry");
        assertThat(published.get("com/liferay/portal/kernel/upgrade/UpgradeProcess"))
                .hasSize(5);
    }
}
