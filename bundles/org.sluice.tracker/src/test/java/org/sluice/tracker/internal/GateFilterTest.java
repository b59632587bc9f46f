package org.sluice.tracker.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.ModuleName;

class GateFilterTest {
    private static final String RELEASE = "com.liferay.portal.kernel.model.Release";

    @Test
    void findsTheClassAndTheModuleInNestedAnds() {
        GateFilter filter = GateFilter.of("(&(objectClass=" + RELEASE
                + ")(&(release.bundle.symbolic.name=com.x)(release.schema.version>=1.0.0)))");

        assertThat(filter).isEqualTo(new GateFilter(Optional.of(RELEASE), Optional.of("com.x"), Optional.empty()));
    }

    @Test
    void findsTheShortSpellingAlone() {
        assertThat(GateFilter.of("(bundle.symbolic.name=com.x)").shortModule()).contains("com.x");
    }

    @Test
    void readsAttributesInAnyCaseAndWithBlanks() {
        GateFilter filter = GateFilter.of(" ( & ( OBJECTCLASS =A) ( Release.Bundle.Symbolic.Name=com.x) ) ");

        assertThat(filter).isEqualTo(new GateFilter(Optional.of("A"), Optional.of("com.x"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(|(release.bundle.symbolic.name=com.x)(release.bundle.symbolic.name=com.y))",
                "(!(release.bundle.symbolic.name=com.x))",
                "(&(|(release.bundle.symbolic.name=com.x)(a=b))(c=d))",
                "(&(!(release.bundle.symbolic.name=com.x))(c=d))",
                "(release.bundle.symbolic.name=com.*)",
                "(release.bundle.symbolic.name=*)",
                "(release.bundle.symbolic.name~=com.x)",
                "(release.bundle.symbolic.name>=com.x)",
                "(release.bundle.symbolic.name<=com.x)",
                "(release.bundle.symbolic.name=com\\2ax)",
                "(release.bundle.symbolic.name= com.x)",
                "(release.bundle.symbolic.name=com.x ",
                "(other.release.bundle.symbolic.name=com.x)",
                "",
                "()",
                "release.bundle.symbolic.name=com.x"
            })
    void countsNothingElseAsAskedFor(String filter) {
        assertThat(GateFilter.of(filter))
                .isEqualTo(new GateFilter(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void readsOnBehindWhatItDoesNotCount() {
        GateFilter filter = GateFilter.of("(&(|(a=\\))(b=\\()(c=d))(release.bundle.symbolic.name=com.x))");

        assertThat(filter.module()).contains("com.x");
    }

    @Test
    void takesOnlyReleasesAndDataSourcesForGates() {
        String target = "(release.bundle.symbolic.name=com.x)";

        assertThat(GateFilter.gate(RELEASE, target)).contains(new ModuleName("com.x"));
        assertThat(GateFilter.gate("javax.sql.DataSource", target)).contains(new ModuleName("com.x"));
        assertThat(GateFilter.gate("java.lang.Runnable", target)).isEmpty();
        assertThat(GateFilter.gate(RELEASE, null)).isEmpty();
    }
}
