package org.sluice.datasource.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.api.ModuleName;

class FilterNamesTest {
    private static final String DATA_SOURCE = "(objectClass=javax.sql.DataSource)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(&(objectClass=javax.sql.DataSource)(release.bundle.symbolic.name=a.b))",
                "(&(objectClass=javax.sql.DataSource)(bundle.symbolic.name=a.b))",
                "(&(objectClass=javax.sql.DataSource)(&(release.bundle.symbolic.name=a.b)(release.schema.version>=1.0)))",
                "( & ( OBJECTCLASS=javax.sql.DataSource) ( Bundle.Symbolic.Name =a.b) )",
                "(&(|(objectClass=x)(objectClass=javax.sql.DataSource))(bundle.symbolic.name=a\\.b)(!(x=y)))",
                "(&(!(!(objectClass=javax.sql.DataSource)))(bundle.symbolic.name=a.b))"
            })
    void readsTheModuleWhoseDataSourceIsAskedFor(String filter) {
        assertThat(FilterNames.in(filter)).containsExactly(new ModuleName("a.b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DATA_SOURCE,
                "(objectClass=java.lang.Runnable)",
                "(&(objectClass=java.lang.Runnable)(bundle.symbolic.name=a.b))",
                "(&(objectClass=java.lang.Runnable)(x=javax.sql.DataSource)(bundle.symbolic.name=a.b))",
                "(&(objectClass=javax.sql.DataSource)(!(bundle.symbolic.name=a.b)))",
                "(&(objectClass=javax.sql.DataSource)(bundle.symbolic.name=*))",
                "(&(objectClass=javax.sql.DataSource)(bundle.symbolic.name=a.*))",
                "(&(objectClass=javax.sql.DataSource)(bundle.symbolic.name>=a.b))",
                "(&(objectClass=javax.sql.DataSource)(bundle.symbolic.name~=a.b))",
                "(&(objectClass=javax.sql.DataSource)(sluice.datasource=default))"
            })
    void asksForNoModule(String filter) {
        assertThat(FilterNames.in(filter)).isEmpty();
    }

    @Test
    void readsSeveralModulesFromOneFilter() {
        String filter = "(&" + DATA_SOURCE + "(|(bundle.symbolic.name=a)(release.bundle.symbolic.name=b)))";

        assertThat(FilterNames.in(filter)).containsExactlyInAnyOrder(new ModuleName("a"), new ModuleName("b"));
    }

    @Test
    void anEscapedCharacterStandsForItself() {
        String filter = "(&" + DATA_SOURCE + "(bundle.symbolic.name=a\\*\\)\\(b))";

        assertThat(FilterNames.in(filter)).containsExactly(new ModuleName("a*)(b"));
    }
}
