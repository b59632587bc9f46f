package com.liferay.portal.kernel.log;

import java.util.Map;

/** What is logged besides a message, published as a service; implementing it is legal, and Sluice does not ask for it. */
public interface LogContext {
    default Map<String, String> getContext() {
        return Map.of();
    }

    default Map<String, String> getContext(String logName) {
        return getContext();
    }

    String getName();
}
