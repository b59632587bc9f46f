package org.sluice.liferay.internal.portal;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import com.liferay.portal.kernel.util.Portal;
import org.osgi.service.component.annotations.Component;

/** A portal as far as its database goes. */
@Component(service = Portal.class)
public final class DatabasePortal implements Portal {
    private final ClassNameLocalService classNames = new ClassNames();

    @Override
    public String getClassName(long classNameId) {
        if (classNameId == 0) {
            return "";
        }
        try {
            return classNames.getClassName(classNameId).getClassName();
        } catch (PortalException e) {
            throw new SystemException(e);
        }
    }

    @Override
    public long getClassNameId(Class<?> clazz) {
        return classNames.getClassNameId(clazz);
    }

    @Override
    public long getClassNameId(String value) {
        return classNames.getClassNameId(value);
    }

    @Override
    public long[] getCompanyIds() {
        return Companies.ids();
    }

    @Override
    public long getDefaultCompanyId() {
        return Companies.defaultId();
    }

    @Override
    public long getValidUserId(long companyId, long userId) throws PortalException {
        return Companies.validUser(companyId, userId).stream()
                .findFirst()
                .orElseThrow(() -> new PortalException(
                        "Cannot find the user '%s' of the company '%s', nor a default user of that company, in 'User_'."
                                .formatted(userId, companyId)));
    }
}
