package com.liferay.portal.kernel.upgrade;

import com.liferay.portal.kernel.xml.Element;
import java.util.List;

/** Liferay 7.1's name of {@link MVCCVersionUpgradeProcess}; it names its tables in {@link #getModuleTableNames()}. */
public class UpgradeMVCCVersion extends MVCCVersionUpgradeProcess {
    /** Not supported: the tables of Liferay's core. */
    protected List<Element> getClassElements() throws Exception {
        throw new UnsupportedOperationException(
                "Cannot tell the tables of Liferay's core: its Hibernate mappings are not here. Name tables in getModuleTableNames().");
    }

    protected void upgradeClassElementMVCCVersions() throws Exception {
        for (Element element : getClassElements()) {
            upgradeMVCCVersion(connection.getMetaData(), element);
        }
    }
}
