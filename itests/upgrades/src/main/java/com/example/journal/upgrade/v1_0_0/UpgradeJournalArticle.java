package com.example.journal.upgrade.v1_0_0;

import com.liferay.portal.kernel.dao.jdbc.AutoBatchPreparedStatementUtil;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.LoggingTimer;
import com.liferay.portal.kernel.util.StringBundler;
import com.liferay.portal.kernel.util.StringPool;
import com.liferay.portal.kernel.util.Validator;
import com.liferay.portal.kernel.xml.Document;
import com.liferay.portal.kernel.xml.Element;
import com.liferay.portal.kernel.xml.SAXReaderUtil;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class UpgradeJournalArticle extends UpgradeProcess {

    protected String addDynamicElements(String content) throws Exception {
        Document document = SAXReaderUtil.read(content);

        Element rootElement = document.getRootElement();

        rootElement.addAttribute("available-locales", "en_US");
        rootElement.addAttribute("default-locale", "en_US");

        for (Element element : rootElement.elements("static-content")) {
            rootElement.remove(element);

            Element dynamicElement = rootElement.addElement("dynamic-element");

            dynamicElement.addAttribute("name", "content");
            dynamicElement.addElement("dynamic-content").addText(element.getText());
        }

        return document.getRootElement().asXML();
    }

    @Override
    protected void doUpgrade() throws Exception {
        try (LoggingTimer loggingTimer = new LoggingTimer()) {
            StringBundler sb = new StringBundler(3);

            sb.append("select id_, content from JournalArticle where content ");
            sb.append("is not null and articleId != ");
            sb.append(StringUtilHelper.quote(StringPool.BLANK));

            try (PreparedStatement ps1 = connection.prepareStatement(sb.toString());
                    PreparedStatement ps2 = AutoBatchPreparedStatementUtil.autoBatch(
                            connection.prepareStatement("update JournalArticle set content = ? where id_ = ?"));
                    ResultSet rs = ps1.executeQuery()) {

                while (rs.next()) {
                    String content = rs.getString("content");

                    if (Validator.isNull(content)) {
                        if (_log.isWarnEnabled()) {
                            _log.warn("Article " + rs.getLong("id_") + " has no content");
                        }

                        continue;
                    }

                    ps2.setString(1, addDynamicElements(content));
                    ps2.setLong(2, rs.getLong("id_"));

                    ps2.addBatch();
                }

                ps2.executeBatch();
            }
        }
    }

    private static final Log _log = LogFactoryUtil.getLog(UpgradeJournalArticle.class);
}
