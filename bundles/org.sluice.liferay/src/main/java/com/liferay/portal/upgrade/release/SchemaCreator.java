package com.liferay.portal.upgrade.release;

import com.liferay.portal.kernel.upgrade.UpgradeException;

/** A whiteboard service that makes a module's schema where the module is not installed yet. */
public interface SchemaCreator {
    /** Makes the schema; called as a step that leads from {@code 0.0.0} to {@link #getSchemaVersion()}. */
    void create() throws UpgradeException;

    /** The module. */
    String getBundleSymbolicName();

    /** The version that the schema has then. */
    String getSchemaVersion();
}
