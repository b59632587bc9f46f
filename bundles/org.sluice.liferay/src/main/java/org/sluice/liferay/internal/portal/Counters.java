package org.sluice.liferay.internal.portal;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.counter.kernel.service.CounterLocalService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sluice.liferay.internal.Rows;

/**
 * Counters in the table {@code Counter}. A number is taken by a statement that changes a row only when it is as it was read,
 * so that no two callers get the same one, whatever connections and transactions they have.
 */
@Component(service = CounterLocalService.class)
public final class Counters implements CounterLocalService {
    @Override
    public long getCurrentId(String name) {
        return Query.run(connection -> {
            CoreTable.COUNTER.make(connection);
            return current(connection, name).stream().findFirst().orElse(0L);
        });
    }

    @Override
    public List<String> getNames() {
        return Query.run(connection -> {
            CoreTable.COUNTER.make(connection);
            return Rows.read(connection, row -> row.getString(1), "select name from Counter order by name");
        });
    }

    @Override
    public long increment() {
        return increment(Counter.class.getName());
    }

    @Override
    public long increment(String name) {
        return increment(name, 1);
    }

    @Override
    public long increment(String name, int size) {
        return Query.run(connection -> increment(connection, name, size));
    }

    @Override
    public void rename(String oldName, String newName) {
        Query.run(connection -> {
            CoreTable.COUNTER.make(connection);
            return Rows.change(connection, "update Counter set name = ? where name = ?", newName, oldName);
        });
    }

    @Override
    public void reset(String name) {
        Query.run(connection -> {
            CoreTable.COUNTER.make(connection);
            return Rows.change(connection, "delete from Counter where name = ?", name);
        });
    }

    @Override
    public void reset(String name, long size) {
        Query.run(connection -> {
            start(connection, name);
            return Rows.change(connection, "update Counter set currentId = ? where name = ?", size, name);
        });
    }

    static long increment(Connection connection, String name, int size) throws SQLException {
        while (true) {
            long current = start(connection, name);
            if (Rows.change(
                            connection,
                            "update Counter set currentId = ? where name = ? and currentId = ?",
                            current + size,
                            name,
                            current)
                    == 1) {
                return current + size;
            }
        }
    }

    /** The current value of a counter, which is there afterwards. */
    private static long start(Connection connection, String name) throws SQLException {
        CoreTable.COUNTER.make(connection);
        List<Long> current = current(connection, name);
        if (!current.isEmpty()) {
            return current.get(0);
        }
        try {
            Rows.change(connection, "insert into Counter (name, currentId) values (?, 0)", name);
        } catch (SQLException e) {
            if (current(connection, name).isEmpty()) { // else another was quicker
                throw e;
            }
        }
        return current(connection, name).get(0);
    }

    private static List<Long> current(Connection connection, String name) throws SQLException {
        return Rows.read(connection, row -> row.getLong(1), "select currentId from Counter where name = ?", name);
    }
}
