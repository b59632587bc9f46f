package org.sluice.itests.crash;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What H2 calls for each row that is changed; H2 makes it by its name. */
public final class LogTrigger implements Trigger {
    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        Steps.execute(connection, "insert into Shop_Log (text_) values ('changed')");
    }

    /** Called by H2 as a procedure. */
    public static void raise(Connection connection, int by) throws SQLException {
        Steps.execute(connection, "update Shop_Item set price = price + " + by);
    }
}
