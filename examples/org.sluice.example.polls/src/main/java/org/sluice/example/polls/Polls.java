package org.sluice.example.polls;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the polls when it becomes active. Its data source is the one that is always there. */
@Component(service = Polls.class, immediate = true)
public final class Polls {
    private static final Logger LOG = LoggerFactory.getLogger(Polls.class);

    @Activate
    public Polls(@Reference(target = "(sluice.datasource=default)") DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet polls = statement.executeQuery("select count(*) from Polls_Poll")) {
            polls.next();
            LOG.info("Polls are open: {}", polls.getLong(1));
        }
    }
}
