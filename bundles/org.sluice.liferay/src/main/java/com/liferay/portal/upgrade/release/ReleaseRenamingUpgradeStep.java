package com.liferay.portal.upgrade.release;

import com.liferay.portal.kernel.model.Release;
import com.liferay.portal.kernel.service.ReleaseLocalService;
import com.liferay.portal.kernel.upgrade.UpgradeStep;

/** Gives a module the release that it had under another name; where there is none, nothing is to be done. */
public class ReleaseRenamingUpgradeStep implements UpgradeStep {
    private final String newBundleSymbolicName;
    private final String oldBundleSymbolicName;
    private final ReleaseLocalService releaseLocalService;

    public ReleaseRenamingUpgradeStep(
            String newBundleSymbolicName, String oldBundleSymbolicName, ReleaseLocalService releaseLocalService) {
        this.newBundleSymbolicName = newBundleSymbolicName;
        this.oldBundleSymbolicName = oldBundleSymbolicName;
        this.releaseLocalService = releaseLocalService;
    }

    @Override
    public void upgrade() {
        Release release = releaseLocalService.fetchRelease(oldBundleSymbolicName);
        if (release != null) {
            release.setServletContextName(newBundleSymbolicName);
            releaseLocalService.updateRelease(release);
        }
    }
}
