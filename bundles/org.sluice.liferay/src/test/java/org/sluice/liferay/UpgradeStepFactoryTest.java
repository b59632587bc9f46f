package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.upgrade.step.util.UpgradeStepFactory;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sluice.itests.servers.TestServers;
import org.sluice.liferay.fixture.ArticleTable;

class UpgradeStepFactoryTest {
    @Test
    void itsStepsAddAlterAndDropColumnsAndRunSql() throws Exception {
        try (var database = TestServers.h2().freshDatabase()) {
            StepRun run = new StepRun(database);
            run.sql("create table " + ArticleTable.TABLE_NAME + " (id_ LONG not null primary key, old_ LONG)");

            run.upgrade(
                    UpgradeStepFactory.addColumns(ArticleTable.class, "alpha VARCHAR(3) null", "beta VARCHAR(3) null"),
                    UpgradeStepFactory.alterColumnTypes(ArticleTable.class, "VARCHAR(75) null", "alpha", "beta"),
                    UpgradeStepFactory.dropColumns(ArticleTable.class, "old_"),
                    UpgradeStepFactory.runSql("insert into " + ArticleTable.TABLE_NAME
                            + " (id_, alpha, beta) values (1, 'longer', 'than three')"));

            assertThat(run.value("select beta from " + ArticleTable.TABLE_NAME)).isEqualTo("than three");
            assertThatThrownBy(() -> run.value("select old_ from " + ArticleTable.TABLE_NAME))
                    .isInstanceOf(SQLException.class);
        }
    }
}
