package org.sluice.example.guestbook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs the guestbook each time that it is opened. The data source is the gate: no reference to a release is needed. */
@Component(service = Guestbook.class, immediate = true)
public final class Guestbook {
    private static final Logger LOG = LoggerFactory.getLogger(Guestbook.class);

    private final DataSource dataSource;

    @Activate
    public Guestbook(
            @Reference(
                            target = "(&(release.bundle.symbolic.name=org.sluice.example.guestbook)"
                                    + "(release.schema.version>=1.1.0))")
                    DataSource dataSource)
            throws SQLException {
        this.dataSource = dataSource;
        long entry = sign("the guestbook itself");
        LOG.info("Guestbook is active, its last entry is number {}", entry);
    }

    /** Adds an entry and returns its number. */
    public long sign(String guest) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into Guestbook_Entry (entryId, guest, stars) values (?, ?, ?)")) {
            long entry = lastEntry(connection) + 1;
            insert.setLong(1, entry);
            insert.setString(2, guest);
            insert.setInt(3, 5);
            insert.executeUpdate();
            return entry;
        }
    }

    private static long lastEntry(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(entryId) from Guestbook_Entry");
                ResultSet result = select.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
