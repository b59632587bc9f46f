package com.example.knowledgebase.internal.upgrade;

import com.example.knowledgebase.internal.upgrade.v1_1_0.KBArticleTable;
import com.example.knowledgebase.internal.upgrade.v1_1_0.UpgradeKBArticle;
import com.example.knowledgebase.internal.upgrade.v2_0_0.KBIndexUpgradeProcess;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.upgrade.BaseSQLServerDatetimeUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.sql.Connection;
import java.sql.Statement;
import org.osgi.service.component.annotations.Component;

@Component(service = UpgradeStepRegistrator.class)
public class KnowledgeBaseServiceUpgradeStepRegistrator implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("1.0.0", "1.1.0", new UpgradeKBArticle());

        registry.register("1.1.0", "2.0.0", new KBIndexUpgradeProcess());

        registry.register(
                "2.0.0", "2.0.1", new BaseSQLServerDatetimeUpgradeProcess(new Class<?>[] {KBArticleTable.class}));

        registry.register("2.0.1", "2.0.2", () -> {
            try (Connection connection = DataAccess.getConnection();
                    Statement statement = connection.createStatement()) {

                statement.executeUpdate("update KBArticle set status = 0 where status is null");
            } catch (Exception exception) {
                throw new UpgradeException(exception);
            }
        });
    }
}
