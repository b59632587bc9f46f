package org.sluice.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.engine.Modules.MODULE;
import static org.sluice.engine.Modules.module;

import org.junit.jupiter.api.Test;
import org.sluice.api.ErrorCode;
import org.sluice.api.ModuleState;
import org.sluice.api.SluiceException;
import org.sluice.engine.run.RunDatabase.Policy;
import org.sluice.itests.servers.TestDatabase;
import org.sluice.itests.servers.TestServers;

/** A run that was one transaction leaves nothing with which it could be undone. */
class PostgreSqlUndoTest {
    @Test
    void saysThatNothingIsKept() {
        try (TestDatabase database = TestServers.postgresql().freshDatabase();
                Watched watched = new Watched(
                        database.dataSource(), Watched.settings(true, new Policy(true, Long.MAX_VALUE, true)), null)) {
            watched.connect().define(module().edge("0.0.0", "1.0.0"));
            watched.awaitState(ModuleState.UP_TO_DATE);

            assertThatThrownBy(() -> watched.engine.await(watched.engine.call(it -> it.undo(MODULE))))
                    .isInstanceOfSatisfying(
                            SluiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNDO_REFUSED));
        }
    }
}
