package com.liferay.portal.upgrade.v7_0_0;

import com.liferay.portal.kernel.settings.SettingsDescriptor;
import com.liferay.portal.kernel.settings.SettingsFactory;
import com.liferay.portal.kernel.settings.SettingsFactoryUtil;
import com.liferay.portal.kernel.settings.SettingsLocatorHelper;
import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.util.function.Function;
import org.sluice.liferay.internal.settings.PreferenceRows;

/**
 * Parts the preferences of a portlet into settings of its service, one for each group, and settings of the portlet. Which key
 * belongs where, the registered settings tell.
 */
public abstract class UpgradePortletSettings extends UpgradeProcess {
    private static final int OWNER_TYPE_GROUP = 2;

    private final Function<String, SettingsDescriptor> descriptors;

    public UpgradePortletSettings() {
        this(SettingsFactoryUtil.getSettingsFactory());
    }

    public UpgradePortletSettings(SettingsFactory settingsFactory) {
        this.descriptors = settingsFactory::getSettingsDescriptor;
    }

    public UpgradePortletSettings(SettingsLocatorHelper settingsLocatorHelper) {
        this.descriptors = settingsLocatorHelper::getSettingsDescriptor;
    }

    /** Gives each group whose pages have the portlet a copy of the preferences; the first page's win. */
    protected void copyPortletSettingsAsServiceSettings(String portletId, int ownerType, String serviceName)
            throws Exception {
        new PreferenceRows(connection).copyToGroups(portletId, ownerType, serviceName);
    }

    /** Takes the settings' keys out of the portlet's preferences. */
    protected void resetPortletPreferencesValues(String portletId, int ownerType, SettingsDescriptor settingsDescriptor)
            throws Exception {
        new PreferenceRows(connection).reset(portletId, ownerType, settingsDescriptor.getAllKeys());
    }

    /** A portlet that only shows what another one manages keeps none of the service's settings. */
    protected void upgradeDisplayPortlet(String portletId, String serviceName, int ownerType) throws Exception {
        resetPortletPreferencesValues(portletId, ownerType, descriptor(serviceName));
    }

    /**
     * The service gets the portlet's preferences, and the portlet keeps none of the service's settings.
     *
     * @param resetPortletInstancePreferences whether the service keeps none of the portlet's settings
     */
    protected void upgradeMainPortlet(
            String portletId, String serviceName, int ownerType, boolean resetPortletInstancePreferences)
            throws Exception {
        copyPortletSettingsAsServiceSettings(portletId, ownerType, serviceName);
        if (resetPortletInstancePreferences) {
            resetPortletPreferencesValues(serviceName, OWNER_TYPE_GROUP, descriptor(portletId));
        }
        resetPortletPreferencesValues(portletId, ownerType, descriptor(serviceName));
    }

    private SettingsDescriptor descriptor(String settingsId) throws UpgradeException {
        SettingsDescriptor descriptor = descriptors.apply(settingsId);
        if (descriptor == null) {
            throw new UpgradeException(
                    "Cannot part the settings of '%s': no class with this settings id was registered. Register it with SettingsFactory.registerSettingsMetadata first."
                            .formatted(settingsId));
        }
        return descriptor;
    }
}
