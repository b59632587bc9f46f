package com.liferay.portal.kernel.module.framework;

/**
 * A service that is there while the database is: the releases are read, and those that are good are published.
 *
 * <p>Liferay's portal starts in phases, each with a service; here there is one, and it stands for all of them. Each
 * constant is the filter for a phase. The portlets of a portal, and its licences, are never initialised: whoever waits for
 * them waits for the database.
 */
public interface ModuleServiceLifecycle {
    String DATABASE_INITIALIZED = "(module.service.lifecycle=database.initialized)";

    String LICENSE_INSTALL = "(module.service.lifecycle=license.install)";

    String PORTAL_INITIALIZED = "(module.service.lifecycle=portal.initialized)";

    String PORTLETS_INITIALIZED = "(module.service.lifecycle=portlets.initialized)";

    String SPRING_INITIALIZED = "(module.service.lifecycle=spring.initialized)";

    String SYSTEM_CHECK = "(module.service.lifecycle=system.check)";
}
