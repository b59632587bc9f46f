package com.example.knowledgebase.internal.upgrade.v2_0_0;

import com.liferay.portal.kernel.dao.db.DBInspector;
import com.liferay.portal.kernel.dao.db.IndexMetadata;
import com.liferay.portal.kernel.dao.db.IndexMetadataFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.util.Collections;
import java.util.List;

public class KBIndexUpgradeProcess extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        addIndexes(
                connection,
                Collections.singletonList(
                        IndexMetadataFactoryUtil.createIndexMetadata(false, "KBArticle", "urlTitle")));

        DBInspector dbInspector = new DBInspector(connection);

        if (!dbInspector.hasTable("KBArticle") || !dbInspector.isNullable("KBArticle", "urlTitle")) {
            throw new IllegalStateException("KBArticle is not as expected");
        }

        List<IndexMetadata> indexMetadatas = dropIndexes("KBArticle", "urlTitle");

        alterColumnType("KBArticle", "urlTitle", "VARCHAR(255) null");

        addIndexes(connection, indexMetadatas);
    }
}
